package org.countersign.law;

/// What standard agreements are compared by, in the order of the comparison.
public enum Aspect {
    /// Where the officers work.
    SETTING(new Bilingual("Setting", "Lugar")),
    /// Whether they may question people about status.
    QUESTIONING(new Bilingual("Questioning", "Preguntas sobre el estatus")),
    /// Which warrants they may serve.
    WARRANTS(new Bilingual("Warrants served", "Órdenes que notifican")),
    /// Whether they may arrest without a warrant.
    ARREST(new Bilingual("Arrest without warrant", "Arresto sin orden")),
    /// Which papers they may prepare.
    PAPERS(new Bilingual("Papers", "Documentos")),
    /// Whether they may move people.
    TRANSPORT(new Bilingual("Transport", "Traslado")),
    /// How they are trained.
    TRAINING(new Bilingual("Training", "Capacitación")),
    /// How long an officer's authority lasts and who may withdraw it.
    AUTHORITY(new Bilingual("Officer authority", "Autorización del agente")),
    /// Who directs them.
    SUPERVISION(new Bilingual("Supervision", "Supervisión")),
    /// How complaints are handled.
    COMPLAINTS(new Bilingual("Complaints", "Quejas")),
    /// Who pays under the clause.
    MONEY(new Bilingual("Money", "Dinero")),
    /// How the text is changed.
    CHANGE(new Bilingual("Change", "Modificación")),
    /// How it is suspended.
    SUSPENSION(new Bilingual("Suspension", "Suspensión")),
    /// How it is ended.
    ENDING(new Bilingual("Ending", "Terminación")),
    /// Whether it ends by itself.
    EXPIRY(new Bilingual("Expiry", "Vencimiento")),
    /// Who answers for harm.
    LIABILITY(new Bilingual("Liability", "Responsabilidad")),
    /// Which civil-rights rules it names, and interpreters.
    RIGHTS(new Bilingual("Civil rights", "Derechos civiles")),
    /// What may be made public, and by whom.
    RECORDS(new Bilingual("Records and publicity", "Registros y publicidad"));

    private final Bilingual words;

    Aspect(Bilingual words) {
        this.words = words;
    }

    /// The aspect's name.
    public Bilingual words() {
        return words;
    }
}
