package org.countersign.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.countersign.agency.Agency;
import org.countersign.register.Agreement;
import org.countersign.register.ListedEdition;
import org.countersign.register.Register;

/// The register as a page shows it: on a day, as far as could be known.
///
/// @param register the register, narrowed where a known day was asked
/// @param day the day asked about; a day means its end
/// @param ordinal the ordinal of the participating edition that holds on that day; -1 before the first
public record AsOf(Register register, LocalDate day, int ordinal) {
    public AsOf {
        Objects.requireNonNull(register);
        Objects.requireNonNull(day);
    }

    /// The register as asked: of the newest edition's day where none is; of the epoch's where there is no edition.
    ///
    /// @param whole the whole register
    static AsOf of(Register whole, Ask ask) {
        Register register = ask.known().map(whole::knownOn).orElse(whole);
        LocalDate day = ask.on().orElseGet(() -> register.participating().newest().map(ListedEdition::date).orElse(LocalDate.EPOCH));
        return new AsOf(register, day, register.participating().lastOn(day));
    }

    /// The edition that holds on the day.
    public Optional<ListedEdition> edition() {
        return ordinal < 0 ? Optional.empty() : Optional.of(register.participating().editions().get(ordinal));
    }

    /// The day of that edition, or the day asked where there is none.
    public LocalDate listed() {
        return edition().map(ListedEdition::date).orElse(day);
    }

    /// What an agency holds on the day.
    public List<Agreement> held(Agency agency) {
        return register.getHistory(agency.id()).listed(ordinal);
    }
}
