package org.countersign.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a what-if takes for granted, told with every answer.
public final class WhatIfAssumptions {
    private WhatIfAssumptions() {}

    /// The assumptions, and at the end the text's own contradiction where it has one.
    ///
    /// @param rule the rule that was applied
    /// @param bill the bill that proposes it
    /// @param from the first day counted, where one was asked for
    /// @param to the last day counted, where one was asked for
    public static List<Bilingual> of(Rule rule, Bill bill, Optional<LocalDate> from, Optional<LocalDate> to) {
        int days = WhatIf.days(rule);
        List<Bilingual> all = new ArrayList<>();
        all.add(new Bilingual(
                bill.number() + " is not law; its " + days
                        + " days are applied here to requests made while nothing of the kind bound anyone.",
                bill.number() + " no es ley; aquí sus " + days
                        + " días se aplican a solicitudes hechas cuando ninguna norma así obligaba a nadie."));
        all.add(new Bilingual(
                "A request is taken to be received when it comes onto ICE's pending list. The list has no dates, so that day lies between two editions; any time before is not seen, and true waits are longer by it.",
                "Se toma como recepción de la solicitud su entrada en la lista de pendientes de ICE. La lista no tiene fechas, así que ese día queda entre dos ediciones; el tiempo anterior no se ve, y la espera real es mayor en esa medida."));
        all.add(new Bilingual(
                "A request is taken to be decided when it leaves the pending list and the agency is listed under the model. One that left without that may have been denied, withdrawn or dropped: it counts as decided in time at most, never at least.",
                "Se toma como decidida la solicitud que sale de la lista de pendientes cuando la agencia figura en la lista con ese modelo. La que salió sin eso pudo ser denegada, retirada o abandonada: cuenta como decidida a tiempo solo en el máximo, nunca en el mínimo."));
        all.add(new Bilingual(
                "A request on the last pending edition has no known end once that list is no longer published; one that the list had from its first edition on has no known beginning. Their longest wait is without bound.",
                "La solicitud que está en la última edición de pendientes no tiene final conocido si esa lista dejó de publicarse; la que estaba desde la primera edición no tiene comienzo conocido. Su espera máxima no tiene límite."));
        all.add(new Bilingual(
                "Days are calendar days and the day of receipt is not counted; the bill says nothing of weekends or holidays, so none are left out. An agency that asked for two models counts twice.",
                "Los días son naturales y el de recepción no se cuenta; el proyecto no habla de fines de semana ni feriados, así que no se descuentan. Una agencia que pidió dos modelos cuenta dos veces."));
        if (from.isPresent() || to.isPresent()) {
            all.add(new Bilingual(
                    "Counted are requests first seen pending" + from.map(day -> " from " + day).orElse("")
                            + to.map(day -> " to " + day).orElse("") + ".",
                    "Se cuentan las solicitudes vistas por primera vez" + from.map(day -> " desde " + day).orElse("")
                            + to.map(day -> " hasta " + day).orElse("") + "."));
        }
        bill.tension().ifPresent(all::add);
        return List.copyOf(all);
    }
}
