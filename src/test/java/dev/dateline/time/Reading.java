package dev.dateline.time;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a text as the engine does, one paragraph a line, up to its times. */
final class Reading {

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final PosTagger TAGGER = new PosTagger();
    private static final TimexFinder FINDER = new TimexFinder();
    private static final TimexResolver RESOLVER = new TimexResolver();

    private Reading() {}

    static TaggedText tagged(String text) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                parts.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        SegmentedText segmented = SEGMENTER.segment(text, parts);
        return TAGGER.tag(segmented);
    }

    /** @param published an ISO date, or "" where it is unknown */
    static List<Timex> of(String text, String published) {
        TaggedText tagged = tagged(text);
        Anchor anchor = published.isEmpty() ? null : Anchor.of(LocalDate.parse(published));
        return RESOLVER.resolve(tagged, FINDER.find(tagged), anchor);
    }

    /** "words = value" for each. */
    static List<String> values(String text, String published) {
        return of(text, published).stream()
                .map(t -> t.text() + " = " + t.value())
                .toList();
    }
}
