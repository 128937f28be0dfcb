package dev.dateline.json;

/** Turns offsets in UTF-16 code units into those of another unit: one pass over the text, then one look-up each. */
final class Offsets {

    /** Offset in the unit before each UTF-16 code unit and after the last one; empty where units are the same. */
    private final int[] table;

    private Offsets(int[] table) {
        this.table = table;
    }

    static Offsets of(String text, OffsetUnit unit) {
        if (unit == OffsetUnit.UTF16) {
            return new Offsets(new int[0]);
        }
        int[] table = new int[text.length() + 1];
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            for (int end = i + Character.charCount(c); i < end; i++) {
                table[i] = at;
            }
            at += unit == OffsetUnit.CODEPOINT ? 1 : bytesOf(c);
        }
        table[text.length()] = at;
        return new Offsets(table);
    }

    int at(int utf16) {
        return table.length == 0 ? utf16 : table[utf16];
    }

    private static int bytesOf(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
