package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.tagging.TaggedText;
import java.util.List;

/** Splits a listed organization or country from the person right after it: "United Nations Antonio Guterres". */
final class PersonAfterOrganization implements NameCorrection {

    /** The most words of the person's name. Chosen by hand. */
    private static final int MOST_WORDS = 3;

    private final Lexicon lexicon;
    private final NameTypes types;

    /**
     * @param types settles the type of the organization once the person's words are gone
     */
    PersonAfterOrganization(Lexicon lexicon, NameTypes types) {
        this.lexicon = lexicon;
        this.types = types;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> {
            int person = startOfPerson(text, name);
            return person == name.end()
                    ? List.of(name)
                    : List.of(
                            types.settled(text, name.part(name.first(), person)),
                            new NameSpan(person, name.end(), EntityType.PERSON));
        });
    }

    /** Where the person's name starts; the end of the name if there is none. */
    private int startOfPerson(TaggedText text, NameSpan name) {
        if (name.type() != EntityType.ORGANIZATION && name.type() != EntityType.LOCATION) {
            return name.end();
        }
        for (int at = Math.max(name.first() + 1, name.end() - MOST_WORDS); at <= name.end() - 2; at++) {
            if (lexicon.has(text.token(at).text(), NameList.FORENAME)
                    && isSurname(text.token(name.end() - 1).text())
                    && isListed(name.part(name.first(), at).words(text))) {
                return at;
            }
        }
        return name.end();
    }

    private boolean isSurname(String word) {
        return lexicon.has(word, NameList.SURNAME) || !lexicon.isKnown(word);
    }

    private boolean isListed(List<String> words) {
        return lexicon.has(words, NameList.ORGANIZATION) || lexicon.has(words, NameList.COUNTRY);
    }
}
