package org.countersign.agency;

import java.util.Locale;

/// The kinds of evidence about whether two spellings name one body, with the weight each carries. Weights add up;
/// a pair is one body from 60 on and two from -30 down. A kind that bars lets no rule join the pair, whatever the sum:
/// only a ruling can.
public enum EvidenceKind {
    /// A ruling says that they are one body.
    RULED_SAME(1000, false),
    /// A ruling says that they are two bodies.
    RULED_DISTINCT(-1000, true),
    /// Both read the same by grammar.
    SAME_READING(120, false),
    /// Both are the name of one and the same real place or body.
    SAME_PLACE(100, false),
    /// Both are names of one real place, once ICE's county is heeded.
    SAME_PLACE_BY_COUNTY(75, false),
    /// Both fit one real place, though the type that one of them states is not that place's.
    SAME_PLACE_WRONG_TYPE(55, false),
    /// Both fit several real places, some of them the same.
    PLACE_AMBIGUOUS(10, false),
    /// Both are names of real places, and not of the same.
    TWO_PLACES(-90, true),
    /// Only one is a real place, and no other real place is near the other's spelling.
    ONLY_ONE_REAL(50, false),
    /// Only one is a real place, and ICE's county for the other spelling is that place's.
    COUNTY_FITS_REAL(15, false),
    /// Only one is a real place, and ICE's county for the other spelling is another one.
    COUNTY_AGAINST_REAL(-35, false),
    /// Only one is a real place, but another real place is about as near the other's spelling.
    ONE_OF_SEVERAL_NEAR(20, false),
    /// Another real place is nearer to the spelling than this one.
    NEARER_TO_ANOTHER(-30, true),
    /// Neither is a real place; both are nearest to the same one.
    SAME_NEAREST(35, false),
    /// The jurisdiction's words are the same.
    SAME_WORDS(50, false),
    /// The same words in another order.
    WORD_ORDER(45, false),
    /// One is a real place, and the only one whose name holds the words of the other.
    ONLY_ONE_LONGER(35, false),
    /// One has words that the other leaves out.
    WORDS_LEFT_OUT(20, false),
    /// The spellings differ by a slip or two.
    SMALL_SLIP(20, false),
    /// The jurisdictions' words have little in common.
    OTHER_WORDS(-25, true),
    /// The offices differ: sheriff, police, constable, prosecutor.
    OTHER_OFFICE(-80, true),
    /// The offices differ as those of one place may: police, public safety, marshal.
    RELATED_OFFICE(-30, true),
    /// One is the board that governs the other: trustees and campus police, county commission and jail.
    BOARD_AND_OFFICE(-80, true),
    /// One does not say which office.
    OFFICE_NOT_SAID(-45, false),
    /// The office is worded otherwise, as district attorney and county attorney.
    OTHER_WORDING(-30, true),
    /// Precinct, district, ward or circuit numbers differ.
    OTHER_NUMBER(-200, true),
    /// Only one has a number.
    NUMBER_MISSING(-40, true),
    /// The stated types differ: township and borough.
    OTHER_TYPE(-25, false),
    /// Only one names a division, or they name different ones.
    OTHER_DIVISION(-30, true),
    /// Printed in one edition under one model.
    TOGETHER(-80, true),
    /// One spelling of two bodies, told apart by county.
    SPLIT_BY_COUNTY(-200, true),
    /// One ends in the edition before the other begins, under one model.
    HANDOVER(30, false),
    /// One ends shortly before the other begins, under one model.
    NEAR_HANDOVER(15, false),
    /// One was pending when the other came to be listed, under one model.
    PENDING_THEN_LISTED(20, false),
    /// Signed on the same day under one model.
    SAME_SIGNING(25, false),
    /// Signed on different days under one model.
    OTHER_SIGNING(-15, false),
    /// The agreement is one and the same file.
    SAME_DOCUMENT(30, false),
    /// The agreements of one model are different files.
    OTHER_DOCUMENT(-15, false),
    /// ICE's column COUNTY names the same county.
    SAME_COUNTY(5, false),
    /// ICE's column COUNTY names different counties.
    OTHER_COUNTY(-10, false),
    /// One stands under a state where no such place is; under the other state there is one.
    WRONG_STATE(40, false),
    /// They stand under different states, and such a place is in both.
    TWO_STATES(-50, true);

    private final int weight;
    private final boolean bars;

    EvidenceKind(int weight, boolean bars) {
        this.weight = weight;
        this.bars = bars;
    }

    /// The full weight; an item of evidence may carry less. Positive for one body, negative for two.
    public int weight() {
        return weight;
    }

    /// Whether no rule may join a pair against which this speaks.
    public boolean bars() {
        return bars;
    }

    /// The kind in words, such as `same place`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
