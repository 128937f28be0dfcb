package dev.dateline.intake.page;

import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that give a paragraph of a page away as addressed to the reader: calls to subscribe, to follow, to download. */
final class PageLines {

    private final List<String> held = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();

    PageLines() {
        WordList file = WordList.beside(PageLines.class, "page-lines.txt");
        for (WordList.Line line : file.lines()) {
            String text = line.text();
            if (text.startsWith("holds ")) {
                held.add(text.substring("holds ".length()));
            } else if (text.startsWith("opens ")) {
                opening.add(text.substring("opens ".length()));
            } else {
                throw file.complaint(line, "holds or opens, then words");
            }
        }
    }

    /** Whether a short paragraph speaks to the reader rather than tells. */
    boolean isToReader(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return opening.stream().anyMatch(lower::startsWith) || held.stream().anyMatch(lower::contains);
    }
}
