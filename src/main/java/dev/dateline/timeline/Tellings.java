package dev.dateline.timeline;

import dev.dateline.text.TaggedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges tellings of one happening: the same event word on the same date, or one clause on one date. */
final class Tellings {

    private final EventLexicon lexicon;

    Tellings(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first telling of each happening, in reading order; a verb stands for its clause before a noun does. */
    List<DatedEvent> merged(TaggedText text, List<DatedEvent> dated) {
        Map<String, DatedEvent> byClause = new LinkedHashMap<>();
        for (DatedEvent tie : dated) {
            String key = tie.event().clause().first() + " " + tie.date().edtf();
            byClause.merge(key, tie, Tellings::better);
        }
        List<DatedEvent> kept = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (DatedEvent tie : byClause.values()) {
            String stem = lexicon.stem(text.token(tie.event().trigger()).text());
            boolean isNew =
                    told.add(stem + " " + tie.date().edtf() + " " + tie.event().status());
            if (isNew
                    || tie.event().kind() == Event.Kind.REPORTING
                    || tie.event().kind() == Event.Kind.STATIVE) {
                kept.add(tie);
            }
        }
        return kept;
    }

    private static DatedEvent better(DatedEvent one, DatedEvent other) {
        return other.likelihood() > one.likelihood() ? other : one;
    }
}
