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

/** Merges links that repeat an event: those of one clause with one date, and those of the same event word with the same date. */
final class DuplicateEvents {

    /** How many events of the same word and date, the first ones, are compared with a new one: enough to keep the time linear. Chosen by hand. */
    private static final int COMPARED = 8;

    private final EventLexicon lexicon;

    DuplicateEvents(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first link of each event, in the order given; of one clause and date, the likeliest. */
    List<DatedEvent> merged(TaggedText text, List<DatedEvent> dated) {
        Map<String, DatedEvent> byClause = new LinkedHashMap<>();
        for (DatedEvent link : dated) {
            String key = link.event().clause().first() + " " + link.date().edtf();
            byClause.merge(key, link, DuplicateEvents::better);
        }
        List<DatedEvent> kept = new ArrayList<>();
        Map<String, List<DatedEvent>> byKey = new HashMap<>();
        for (DatedEvent link : byClause.values()) {
            String stem = lexicon.stem(text.token(link.event().trigger()).text());
            String key = stem + " " + link.date().edtf() + " " + link.event().status();
            List<DatedEvent> before = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            boolean isNew = before.stream().limit(COMPARED).noneMatch(other -> isSame(text, link, other));
            if (isNew
                    || link.event().kind() == Event.Kind.REPORTING
                    || link.event().kind() == Event.Kind.STATIVE) {
                kept.add(link);
                before.add(link);
            }
        }
        return kept;
    }

    /** Whether two links can be of one event: not if both clauses have names and share none. */
    private static boolean isSame(TaggedText text, DatedEvent one, DatedEvent other) {
        Set<String> names = names(text, one);
        Set<String> others = names(text, other);
        return names.isEmpty() || others.isEmpty() || names.stream().anyMatch(others::contains);
    }

    private static Set<String> names(TaggedText text, DatedEvent link) {
        Span timex = link.timex();
        Set<String> names = new HashSet<>();
        for (int at = link.event().clause().first(); at < link.event().clause().end(); at++) {
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
