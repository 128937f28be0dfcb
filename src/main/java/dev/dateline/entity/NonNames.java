package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Locale;

/** Drops what names nobody and nothing: days and months, illnesses, words without a capital, ends of offices. */
final class NonNames implements NameCorrection {

    private final RoleWords roles = RoleWords.shipped();

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> mayBeName(text, name) ? List.of(name) : List.of());
    }

    private boolean mayBeName(TaggedText text, NameSpan name) {
        return hasCapital(text, name)
                && !isDate(text, name)
                && !isListed(name.textIn(text), name.size())
                && !isPortfolio(text, name);
    }

    private static boolean hasCapital(TaggedText text, NameSpan name) {
        for (int i = name.first(); i < name.end(); i++) {
            String word = text.token(i).text();
            if (!word.equals(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDate(TaggedText text, NameSpan name) {
        for (int i = name.first(); i < name.end(); i++) {
            String word = text.token(i).text();
            if (!NonNameWord.CALENDAR.is(word) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the lists have the form among what is no name, and it is no acronym. */
    private static boolean isListed(String form, int words) {
        if (NonNameWord.CALENDAR.is(form) || NonNameWord.ILLNESS.is(form)) {
            return true;
        }
        boolean isAcronym = words == 1 && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
        return NonNameWord.WORD.is(form) && !isAcronym;
    }

    /** Whether the word is the end of an office: "State" of "Secretary of State". */
    private boolean isPortfolio(TaggedText text, NameSpan name) {
        int at = name.first();
        boolean mayBe = name.size() == 1 && name.type() != EntityType.LOCATION && name.type() != EntityType.PERSON;
        return mayBe
                && at > 1
                && text.token(at - 1).text().equals("of")
                && roles.hasPortfolio(text.token(at - 2).text());
    }
}
