package dev.dateline.timeline;

import dev.dateline.event.Event;
import dev.dateline.event.EventLexicon;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges tellings of one happening: the same event word on the same date, or one clause on one date. */
final class DuplicateEvents {

    /** Of many tellings on one date the first so many are compared. */
    private static final int COMPARED = 8;

    private final EventLexicon lexicon;

    DuplicateEvents(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first telling of each happening, in reading order; a verb stands for its clause before a noun does. */
    List<DatedEvent> merged(TaggedText text, List<DatedEvent> dated) {
        Map<String, DatedEvent> byClause = new LinkedHashMap<>();
        for (DatedEvent tie : dated) {
            String key = tie.event().clause().first() + " " + tie.date().edtf();
            byClause.merge(key, tie, DuplicateEvents::better);
        }
        List<DatedEvent> kept = new ArrayList<>();
        Map<String, List<DatedEvent>> told = new HashMap<>();
        for (DatedEvent tie : byClause.values()) {
            String stem = lexicon.stem(text.token(tie.event().trigger()).text());
            String key = stem + " " + tie.date().edtf() + " " + tie.event().status();
            List<DatedEvent> before = told.computeIfAbsent(key, happening -> new ArrayList<>());
            boolean isNew = before.stream().limit(COMPARED).noneMatch(other -> isSame(text, tie, other));
            if (isNew
                    || tie.event().kind() == Event.Kind.REPORTING
                    || tie.event().kind() == Event.Kind.STATIVE) {
                kept.add(tie);
                before.add(tie);
            }
        }
        return kept;
    }

    /** Two tellings are of one happening unless both name names and share none. */
    private static boolean isSame(TaggedText text, DatedEvent one, DatedEvent other) {
        Set<String> names = names(text, one);
        Set<String> others = names(text, other);
        return names.isEmpty() || others.isEmpty() || names.stream().anyMatch(others::contains);
    }

    private static Set<String> names(TaggedText text, DatedEvent tie) {
        Span timex = tie.timex();
        Set<String> names = new HashSet<>();
        for (int at = tie.event().clause().first(); at < tie.event().clause().end(); at++) {
            boolean isTime = timex != null && timex.contains(text.token(at).span());
            if (text.tag(at).isProperNoun() && !isTime) {
                names.add(text.token(at).text());
            }
        }
        return names;
    }

    private static DatedEvent better(DatedEvent one, DatedEvent other) {
        return other.likelihood() > one.likelihood() ? other : one;
    }
}
