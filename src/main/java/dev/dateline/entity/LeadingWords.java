package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Locale;

/** Takes determiners, titles and punctuation from the start of names: "the UN", "President Macron". */
final class LeadingWords implements NameCorrection {

    private final RoleWords roles = RoleWords.shipped();

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> {
            int first = name.first();
            while (first < name.end() && isNoPart(text, first, name)) {
                first++;
            }
            return first == name.end() ? List.of() : List.of(name.part(first, name.end()));
        });
    }

    private boolean isNoPart(TaggedText text, int at, NameSpan name) {
        String word = text.token(at).text();
        if (!Character.isLetterOrDigit(word.charAt(0)) || isDeterminer(word, at, name)) {
            return true;
        }
        return name.type() == EntityType.PERSON && roles.isRoleWord(word) && !roles.isSurname(word);
    }

    /** Whether the word is a determiner and not all of the name; names of works may start with one. */
    private static boolean isDeterminer(String word, int at, NameSpan name) {
        return at + 1 < name.end()
                && name.type() != EntityType.OTHER
                && SmallWord.BEFORE_NAME.is(word.toLowerCase(Locale.ROOT));
    }
}
