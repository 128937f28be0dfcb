package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes a person of a place that has the surname of a person whom the text named in full before: "Phoenix said". */
final class SurnamePlaces implements NameCorrection {

    @Override
    public Names correct(TaggedText text, Names names) {
        Map<String, Integer> surnames = surnames(text, names);
        if (surnames.isEmpty()) {
            return names;
        }
        Names.Builder corrected = names.toBuilder();
        for (NameSpan name : names.spans()) {
            String word = text.token(name.first()).text();
            Integer named = name.type() == EntityType.LOCATION ? surnames.get(word) : null;
            if (named == null) {
                continue;
            }
            if (name.first() < named) {
                // The text named a place first, so the word alone is the place throughout.
                surnames.remove(word);
            } else if (name.size() == 1 && mayBePerson(text, corrected, name)) {
                corrected.put(name.as(EntityType.PERSON));
            }
        }
        return corrected.build();
    }

    /** Not "in Phoenix", "the Phoenix area" or "Phoenix, Arizona". */
    private static boolean mayBePerson(TaggedText text, Names.Builder names, NameSpan name) {
        Sentence sentence = text.segmented().sentenceAt(text.token(name.first()).start());
        int next = name.end();
        boolean isInRegion = next + 1 < sentence.endToken()
                && text.token(next).text().equals(",")
                && names.isFirst(next + 1)
                && names.typeAt(next + 1) == EntityType.LOCATION;
        if (isInRegion) {
            return false;
        }
        return name.first() == sentence.firstToken()
                || !PlaceWord.PREPOSITION.is(text.token(name.first() - 1).text().toLowerCase(Locale.ROOT));
    }

    /** The last words of people's names of several words, and the token each stands at first. */
    private static Map<String, Integer> surnames(TaggedText text, Names names) {
        Map<String, Integer> surnames = new HashMap<>();
        for (NameSpan name : names.spans()) {
            if (name.type() == EntityType.PERSON && name.size() > 1) {
                surnames.putIfAbsent(text.token(name.end() - 1).text(), name.end() - 1);
            }
        }
        return surnames;
    }
}
