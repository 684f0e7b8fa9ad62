package org.countersign.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.countersign.sheet.ZipBuilder;

/// Damaged copies of files, the same for the same seed: bytes changed, cut, moved about; and, inside workbooks, the XML of
/// a part changed and zipped anew, so that the damage lies behind a sound zip.
public final class Mutants {
    private static final String[] TOKENS = {"", "-1", "0", "1", "2147483648", "999999999999999999999", "A1", "XFD1048576", "ZZZZZ1",
        "A1:XFD1048576",
        "s", "inlineStr", "str", "b", "d", "e", "n", "#", "&#0;", "&#x1F600;", "&x;", "_x0000_", "_xD800_", "<", ">", "/>", "<!--", "]]>",
        "<![CDATA[", "<?x?>", "<!DOCTYPE x [<!ENTITY x \"xx\">]>", "\"", "'", "\u0000", "\uFFFF", "1E309", "NaN", "../../x", "rId1",
        "xl/workbook.xml",
        "<c>", "</c>", "<row>", "</row>", "<v>", "</v>", "<is><t>", "<si>", "xmlns=\"urn:x\"", "r=\"A1\"", "t=\"s\"", "s=\"9999\"",
        "\uD83D"};

    private final List<byte[]> bases;
    private final long seed;

    /// @param bases sound files, of any form
    public Mutants(List<byte[]> bases, long seed) {
        this.bases = List.copyOf(bases);
        this.seed = seed;
    }

    /// The mutant of a number.
    public byte[] mutant(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        byte[] base = bases.get(random.nextInt(bases.size()));
        boolean zip = base.length > 1 && base[0] == 'P' && base[1] == 'K';
        return zip && random.nextInt(100) < 60 ? mutateParts(base, random) : mutateBytes(base, random);
    }

    private static byte[] mutateBytes(byte[] base, SplittableRandom random) {
        byte[] bytes = base.clone();
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 -> swap(bytes, at, random);
                case 4 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(16)), (byte) random.nextInt(256));
            }
        }
        return bytes;
    }

    private static void swap(byte[] bytes, int at, SplittableRandom random) {
        int other = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(64), bytes.length - Math.max(at, other));
        byte[] slice = Arrays.copyOfRange(bytes, at, at + length);
        System.arraycopy(bytes, other, bytes, at, length);
        System.arraycopy(slice, 0, bytes, other, length);
    }

    private static byte[] mutateParts(byte[] base, SplittableRandom random) {
        Map<String, byte[]> parts = parts(base);
        List<String> names = new ArrayList<>(parts.keySet());
        if (names.isEmpty()) {
            return mutateBytes(base, random);
        }
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.get(name);
            if (random.nextInt(12) == 0) {
                parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            } else if (random.nextInt(8) == 0) {
                parts.put(name, mutateBytes(part, random));
            } else {
                parts.put(name, mutateText(new String(part, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8));
            }
        }
        ZipBuilder.Manner[] manners = ZipBuilder.Manner.values();
        ZipBuilder zip = new ZipBuilder(manners[random.nextInt(manners.length)]);
        parts.forEach((name, part) -> zip.add(name, part, 8));
        return zip.toBytes();
    }

    private static String mutateText(String text, SplittableRandom random) {
        if (text.isEmpty()) {
            return TOKENS[random.nextInt(TOKENS.length)];
        }
        int at = random.nextInt(text.length());
        String token = TOKENS[random.nextInt(TOKENS.length)];
        int quote = text.indexOf('"', at);
        int end = quote < 0 ? -1 : text.indexOf('"', quote + 1);
        int tag = text.indexOf('<', at);
        int close = tag < 0 ? -1 : text.indexOf('>', tag);
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + token + text.substring(at);
            case 1, 6, 7, 8 -> end < 0 ? token + text : text.substring(0, quote + 1) + token + text.substring(end);
            case 2 -> close < 0 ? text + token : text.substring(0, tag) + text.substring(close + 1);
            case 3 -> close < 0 ? text + token : text.substring(0, close + 1) + text.substring(tag);
            case 4 -> close < 0 ? text + token : text.substring(0, tag) + token + text.substring(close + 1);
            default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(40)));
        };
    }

    /// The parts of a zip that a workbook's reader looks at.
    private static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                if (entry.getName().matches(".*\\.rels|xl/[^/]*\\.xml|xl/worksheets/[^/]*\\.xml")) {
                    parts.put(entry.getName(), input.readAllBytes());
                }
            }
        } catch (IOException _) {
            // a base that this cannot open is only changed from outside
            return Map.of();
        }
        return parts;
    }
}
