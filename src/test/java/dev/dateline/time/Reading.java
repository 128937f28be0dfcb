package dev.dateline.time;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** "words = TYPE value MODIFIER edtf BASIS @distance from an event" for each, what is absent left out. */
    static String written(String text, String published) {
        return of(text, published).stream().map(Reading::written).collect(Collectors.joining(" ; "));
    }

    private static String written(Timex timex) {
        StringBuilder out = new StringBuilder(timex.text() + " = " + timex.type() + " " + timex.value());
        if (timex.mod() != null) {
            out.append(' ').append(timex.mod());
        }
        if (timex.time() != null) {
            out.append(' ').append(timex.time().edtf()).append(' ').append(timex.basis());
        }
        EventOffset offset = timex.offset();
        if (offset != null) {
            out.append(" @%d %s %s".formatted(offset.amount(), offset.unit(), offset.direction()));
        }
        return out.toString();
    }
}
