package org.countersign.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which version of the standard agreement one signed on a day most likely follows. Only the agency's own document tells
/// for sure: agencies may sign an older form, or a changed one.
///
/// @param version the version; empty when no version of that time was read
/// @param fit how good the guess is, and why
public record LikelyVersion(Optional<TemplateVersion> version, Fit fit) {
    /// Forms in circulation may be signed for some weeks after a revision. Our own measure, from no source.
    static final int SETTLED_AFTER_DAYS = 30;
    /// Nothing can be said.
    static final LikelyVersion UNKNOWN = new LikelyVersion(Optional.empty(), Fit.UNKNOWN);

    public LikelyVersion {
        Objects.requireNonNull(version);
        Objects.requireNonNull(fit);
    }

    /// How good the guess is.
    public enum Fit {
        /// Signed well within the version's time.
        LIKELY(new Bilingual(
                "It was signed while this version was the standard text, and after the first weeks of it.",
                "Se firmó cuando esta versión era el texto normalizado, pasadas sus primeras semanas.")),
        /// Signed so soon after the version came into use that the one before may have been signed still.
        SOON_AFTER(new Bilingual(
                "It was signed within 30 days after this version came into use; some agencies may still have signed the one before.",
                "Se firmó en los 30 días posteriores a la entrada en uso de esta versión; algunas agencias pudieron firmar aún la anterior.")),
        /// The version's own time is known by the year or month only, and the day lies within that blur.
        BLURRED(new Bilingual(
                "It was signed in a time when two versions may have been in use; sources do not give the day of the change.",
                "Se firmó cuando pudieron estar en uso dos versiones; las fuentes no dan el día del cambio.")),
        /// A text of that time is known to have been; nobody who worked on this has read it.
        UNREAD(new Bilingual(
                "A standard text of that time is known of, but it was not read for this register.",
                "Se sabe de un texto normalizado de esa época, pero no se leyó para este registro.")),
        /// No version of that time was read.
        UNKNOWN(new Bilingual(
                "No standard text in use on that day was read for this register.",
                "Para este registro no se leyó ningún texto normalizado en uso ese día."));

        private final Bilingual reason;

        Fit(Bilingual reason) {
            this.reason = reason;
        }

        /// Why it is as good as that, in a sentence.
        public Bilingual reason() {
            return reason;
        }
    }

    /// @param versions oldest first
    static LikelyVersion of(List<TemplateVersion> versions, LocalDate signed) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            TemplateVersion version = versions.get(i);
            if (!signed.isBefore(version.from().earliest())) {
                boolean over = version.until().map(until -> signed.isAfter(until.latest())).orElse(false);
                Optional<TemplateVersion> before = i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1));
                return over ? UNKNOWN : new LikelyVersion(Optional.of(version), fit(version, before, signed));
            }
        }
        return UNKNOWN;
    }

    private static Fit fit(TemplateVersion version, Optional<TemplateVersion> before, LocalDate signed) {
        if (version.sureness() == Sureness.UNVERIFIED) {
            return Fit.UNREAD;
        }
        boolean endBlurred = version.until().map(until -> !until.isExact() && !signed.isBefore(until.earliest())).orElse(false);
        if (signed.isBefore(version.from().latest()) || endBlurred) {
            return Fit.BLURRED;
        }
        boolean replaced = before.flatMap(TemplateVersion::until)
                .map(until -> !until.latest().plusDays(1).isBefore(version.from().earliest())).orElse(false);
        return replaced && signed.isBefore(version.from().latest().plusDays(SETTLED_AFTER_DAYS)) ? Fit.SOON_AFTER : Fit.LIKELY;
    }
}
