package org.countersign.agency;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The kind of body that a name and the real places behind it make.
final class AgencyKinds {
    private static final Set<String> STATE_POLICE = Set.of("trooper", "troopers", "patrol");

    private static final Set<RealBody.Level> MUNICIPAL =
            EnumSet.of(RealBody.Level.MUNICIPALITY, RealBody.Level.TOWNSHIP, RealBody.Level.SETTLEMENT);

    private AgencyKinds() {}

    static AgencyKind of(Spelling spelling) {
        PrintedName name = spelling.name();
        List<RealBody> places =
                spelling.reality().isKnown() ? spelling.reality().bodies() : spelling.longer().size() == 1 ? spelling.longer() : List.of();
        Optional<RealBody.Level> level = places.stream().findFirst().map(RealBody::level);
        if (name.type() == JurisdictionType.TRIBE && !level.equals(Optional.of(RealBody.Level.MUNICIPALITY))) {
            return AgencyKind.TRIBAL;
        }
        return switch (name.office()) {
            case SHERIFF -> AgencyKind.SHERIFF;
            case CONSTABLE -> AgencyKind.CONSTABLE;
            case PROSECUTOR -> AgencyKind.PROSECUTOR;
            case COMMISSION -> AgencyKind.COMMISSION;
            case STATE_POLICE -> AgencyKind.STATE_POLICE;
            case TRUSTEES -> AgencyKind.CAMPUS;
            case CORRECTIONS -> AgencyKind.CORRECTIONS;
            case POLICE, MARSHAL, PUBLIC_SAFETY -> police(name, level, places);
            case TOPIC -> STATE_POLICE.stream().anyMatch(name.core()::contains) ? AgencyKind.STATE_POLICE : AgencyKind.OTHER;
            case UNSTATED -> name.type().isMunicipal()
                    ? AgencyKind.MUNICIPAL_POLICE
                    : name.type() == JurisdictionType.UNIVERSITY ? AgencyKind.CAMPUS : AgencyKind.OTHER;
        };
    }

    private static AgencyKind police(PrintedName name, Optional<RealBody.Level> level, List<RealBody> places) {
        if (name.isStatewide()) {
            return AgencyKind.STATE_POLICE;
        }
        if (level.filter(MUNICIPAL::contains).isPresent()) {
            return AgencyKind.MUNICIPAL_POLICE;
        }
        boolean campus =
                places.stream().allMatch(body -> JurisdictionType.inName(body.words()).equals(Optional.of(JurisdictionType.UNIVERSITY)));
        if (name.type() == JurisdictionType.UNIVERSITY || !places.isEmpty() && campus) {
            return AgencyKind.CAMPUS;
        }
        boolean other = name.type().isBody() || level.equals(Optional.of(RealBody.Level.COUNTY)) || name.type() == JurisdictionType.COUNTY;
        return other ? AgencyKind.OTHER : AgencyKind.MUNICIPAL_POLICE;
    }
}
