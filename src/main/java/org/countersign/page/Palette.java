package org.countersign.page;

import org.countersign.picture.Tint;

/// The colours of drawings: those that the style sheet has for pages by day.
final class Palette {
    static final Tint INK = new Tint(0x1c2127);
    static final Tint SOFT = new Tint(0x545d66);
    static final Tint LINE = new Tint(0xd8dcdf);
    static final Tint ACCENT = new Tint(0x1f4e79);
    static final Tint WASH = new Tint(0xf1f3f4);

    private Palette() {}

    /// The colour of a model.
    static Tint model(String code) {
        return tone(Models.tone(code));
    }

    /// The colour of a class of the style sheet: a model's, or `plain`.
    static Tint tone(String tone) {
        return new Tint(switch (tone) {
            case "jem" -> 0x8c5a00;
            case "wso" -> 0x1d6650;
            case "tfm" -> 0x3b4f9c;
            case "plain" -> 0x4f82b5;
            default -> 0x6b6f76;
        });
    }

    /// The colour of a class of counties.
    ///
    /// @param by `model` or `count`
    /// @param tone 0 for none
    static Tint county(String by, int tone) {
        int[] tones = by.equals("model")
                ? new int[] {0xeef0f1, 0xe0a84a, 0x5b8fd6, 0x2a2f6b}
                : new int[] {0xeef0f1, 0xcfdcec, 0x93b4d6, 0x4f82b5, 0x1f4e79, 0x0d2a47};
        return new Tint(tones[tone]);
    }
}
