package org.countersign.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The name of a body that never changes: a few characters without meaning, the last of which checks the others.
///
/// Ids of the ledger have five characters. A body that the ledger does not know yet has a provisional id of ten, starting
/// with `p`, made from its earliest sighting. The alphabet has 31 signs, a prime number, so every wrong character and
/// every swap of two neighbours is noticed.
///
/// @param text the id, lower case
public record AgencyId(String text) implements Comparable<AgencyId> {
    /// Crockford's base 32 without the zero: no i, l, o, u.
    static final String ALPHABET = "123456789abcdefghjkmnpqrstvwxyz";

    private static final int BASE = ALPHABET.length();
    private static final int ISSUED_LENGTH = 5;
    private static final int PROVISIONAL_LENGTH = 10;
    private static final int ROOM = BASE * BASE * BASE * BASE;
    /// Any pair without a factor in common with 31 does; fixed for ever, since issued ids depend on them.
    private static final long STRIDE = 387_433;
    private static final long OFFSET = 219_763;

    public AgencyId {
        Objects.requireNonNull(text);
        if (!isValid(text)) {
            throw new IllegalArgumentException("not an agency id: " + text);
        }
    }

    /// Reads an id that a person or a program wrote, in any case; empty when it is none or was miscopied.
    public static Optional<AgencyId> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return isValid(lower) ? Optional.of(new AgencyId(lower)) : Optional.empty();
    }

    /// The ledger's id with that running number, from 0 to 923,520. A fixed bijection, so that ids tell no order.
    static AgencyId issued(int number) {
        if (number < 0 || number >= ROOM) {
            throw new IllegalArgumentException("the ledger has no id number " + number);
        }
        long scattered = (number * STRIDE + OFFSET) % ROOM;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ISSUED_LENGTH - 1; i++) {
            text.append(ALPHABET.charAt((int) (scattered % BASE)));
            scattered /= BASE;
        }
        return withCheck(text);
    }

    /// The id of a body whose earliest sighting this is, until the ledger issues one.
    public static AgencyId provisional(Anchor earliest) {
        byte[] hash = sha256(earliest.edition() + ":" + earliest.row());
        StringBuilder text = new StringBuilder("p");
        for (int i = 0; text.length() < PROVISIONAL_LENGTH - 1; i++) {
            text.append(ALPHABET.charAt(Math.floorMod(hash[2 * i] << 8 | hash[2 * i + 1] & 0xff, BASE)));
        }
        return withCheck(text);
    }

    /// Whether the ledger does not know this body yet.
    public boolean isProvisional() {
        return text.length() == PROVISIONAL_LENGTH;
    }

    @Override
    public int compareTo(AgencyId other) {
        return text.compareTo(other.text);
    }

    /// Ids are keys of nearly every map; what the platform makes for records is slow while the JVM is cold.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyId id && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isValid(String text) {
        boolean fits = text.length() == ISSUED_LENGTH || text.length() == PROVISIONAL_LENGTH && text.startsWith("p");
        for (int i = 0; fits && i < text.length(); i++) {
            fits = ALPHABET.indexOf(text.charAt(i)) >= 0;
        }
        return fits && weighted(text) == 0;
    }

    private static AgencyId withCheck(StringBuilder text) {
        int missing = Math.floorMod(-weighted(text), BASE);
        // the check character's own weight is its place, so divide by it
        int place = text.length() + 1;
        int value = 0;
        while (value * place % BASE != missing) {
            value++;
        }
        return new AgencyId(text.append(ALPHABET.charAt(value)).toString());
    }

    private static int weighted(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(text.charAt(i));
        }
        return sum % BASE;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
