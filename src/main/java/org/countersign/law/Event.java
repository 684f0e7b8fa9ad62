package org.countersign.law;

/// What can set a legal clock in motion.
public enum Event {
    /// An agreement is signed.
    SIGNED(new Bilingual("the agreement is signed", "se firma el acuerdo")),
    /// The agency gives notice that it ends the agreement.
    AGENCY_GIVES_NOTICE(new Bilingual("the agency gives notice of ending", "la agencia notifica la terminación")),
    /// The government gives notice that it ends the agreement.
    ICE_GIVES_NOTICE(new Bilingual("ICE gives notice of ending", "ICE notifica la terminación")),
    /// The government publishes that it ends the agreement.
    ICE_PUBLISHES_ENDING(new Bilingual("ICE publishes the ending", "ICE publica la terminación")),
    /// An ending by the government takes effect.
    ENDING_TAKES_EFFECT(new Bilingual("an ending by ICE takes effect", "la terminación por ICE surte efecto")),
    /// The government suspends the agreement.
    ICE_SUSPENDS(new Bilingual("ICE suspends the agreement", "ICE suspende el acuerdo")),
    /// A complaint about an officer comes in.
    COMPLAINT_RECEIVED(new Bilingual("a complaint comes in", "se recibe una queja")),
    /// An officer is authorised.
    OFFICER_AUTHORISED(new Bilingual("an officer is authorised", "se autoriza a un agente")),
    /// Notice is given that an officer's authority is withdrawn.
    OFFICER_WITHDRAWN(new Bilingual("an officer's authority is withdrawn", "se retira la autorización de un agente")),
    /// An officer has been through a refresher training.
    REFRESHER_DONE(new Bilingual("a refresher training was held", "se hizo un curso de actualización")),
    /// The hour at which a person would be released from jail.
    SCHEDULED_RELEASE(new Bilingual("a person is due for release", "una persona debe quedar en libertad")),
    /// A detainer is issued.
    DETAINER_ISSUED(new Bilingual("a detainer is issued", "se emite una solicitud de retención")),
    /// A person says that they are a citizen of the United States.
    CITIZENSHIP_CLAIMED(new Bilingual("a person claims U.S. citizenship", "una persona declara ser ciudadana de EE. UU.")),
    /// A person is arrested on ICE's behalf.
    ARREST_FOR_ICE(new Bilingual("a person is arrested on ICE's behalf", "se arresta a una persona por cuenta de ICE")),
    /// An agency's request for an agreement is made.
    REQUEST(new Bilingual("an agreement is requested", "se solicita un acuerdo")),
    /// A request for an agreement is turned down, or fails.
    REQUEST_FAILED(new Bilingual("a request fails", "una solicitud fracasa")),
    /// The reasons for a denial are given to Congress and published.
    DENIAL_REPORTED(new Bilingual("a denial is reported", "se informa de una denegación")),
    /// A bill becomes law.
    ENACTED(new Bilingual("the bill becomes law", "el proyecto se convierte en ley")),
    /// Nothing need happen: the law itself names the day.
    SET_BY_LAW(new Bilingual("the law names the day", "la ley fija el día"));

    private final Bilingual words;

    Event(Bilingual words) {
        this.words = words;
    }

    /// As people read it.
    public Bilingual words() {
        return words;
    }
}
