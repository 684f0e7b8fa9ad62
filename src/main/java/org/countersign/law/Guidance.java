package org.countersign.law;

import java.util.List;
import org.countersign.place.Once;

/// General information for anyone: rights in plain words, and where to turn.
/// Immutable; safe for any number of threads. Every method may throw a [LawFault] when a file is not in form.
public final class Guidance {
    private final Once<List<RightsLine>> rights;
    private final Once<List<Contact>> contacts;

    Guidance(LawFiles files) {
        rights = files.file("rights.yaml", RightsLine::read);
        contacts = files.file("contacts.yaml", Contact::read);
    }

    /// Every line on rights, the card and the plan among them, in the order shown.
    public List<RightsLine> listRights() {
        return rights.get();
    }

    /// The lines for one scene, in the order shown.
    public List<RightsLine> listRights(RightsLine.Scene scene) {
        return listRights().stream().filter(line -> line.scene() == scene).toList();
    }

    /// Where to turn or look, in the order shown.
    public List<Contact> listContacts() {
        return contacts.get();
    }

    /// The contacts of one kind, in the order shown.
    public List<Contact> listContacts(Contact.Kind kind) {
        return listContacts().stream().filter(contact -> contact.kind() == kind).toList();
    }
}
