package dev.dateline.intake.page;

/**
 * A run of text that a page shows as one block.
 *
 * @param place what element holds it
 * @param text without white space at its ends, runs of white space within replaced by one space
 * @param linkCharacters how many of its UTF-16 code units are the text of links
 */
record Passage(Place place, String text, int linkCharacters) {

    /** Shorter passages are prose only where they end as a sentence does. */
    private static final int SURE_PROSE = 80;

    /** Shorter passages are never counted as prose. */
    private static final int SHORTEST_PROSE = 25;

    /** The elements that tell what a passage is for. */
    enum Place {
        PARAGRAPH,
        HEADING,
        TITLE,
        CAPTION,
        ITEM,
        CELL,
        PREFORMATTED,
        LOOSE
    }

    /** Share of its text that is the text of links, in [0, 1]. */
    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linkCharacters / text.length());
    }

    /** Whether it reads as running text. */
    boolean isProse() {
        boolean isLong = text.length() >= SURE_PROSE || text.length() >= SHORTEST_PROSE && endsSentence();
        return isLong && place != Place.HEADING && place != Place.TITLE && linkDensity() < 0.5;
    }

    /** Whether its last character, quotes and brackets left out, ends a sentence. */
    boolean endsSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’)]»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:;".indexOf(text.charAt(last)) >= 0;
    }

    /** How much it speaks for its surroundings being an article: its characters outside links, where it is prose. */
    int weight() {
        return isProse() ? text.length() - linkCharacters : 0;
    }

    /** The same text in another place. */
    Passage at(Place other) {
        return new Passage(other, text, linkCharacters);
    }
}
