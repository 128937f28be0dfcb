package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.tagging.TaggedText;
import java.util.List;

/** Splits two places joined by a hyphen which are listed each by itself and not together: "US-China", not "Guinea-Bissau". */
final class JoinedPlaces implements NameCorrection {

    private final Lexicon lexicon;

    JoinedPlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> {
            int hyphen = name.type() == EntityType.LOCATION ? hyphenIn(text, name) : -1;
            return hyphen < 0
                    ? List.of(name)
                    : List.of(name.part(name.first(), hyphen), name.part(hyphen + 1, name.end()));
        });
    }

    /** The hyphen that joins the two places; -1 if there is none. The lists have no longer names than the lexicon says. */
    private int hyphenIn(TaggedText text, NameSpan name) {
        int from = Math.max(name.first() + 1, name.end() - 1 - Lexicon.LONGEST);
        int to = Math.min(name.end() - 1, name.first() + 1 + Lexicon.LONGEST);
        for (int at = from; at < to; at++) {
            String word = text.token(at).text();
            if ((word.equals("-") || word.equals("\u2013"))
                    && isPlace(text, name.part(name.first(), at))
                    && isPlace(text, name.part(at + 1, name.end()))
                    && !isPlace(text, name)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPlace(TaggedText text, NameSpan name) {
        return lexicon.has(name.words(text), NameList.PLACES);
    }
}
