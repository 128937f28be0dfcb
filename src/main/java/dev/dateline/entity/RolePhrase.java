package dev.dateline.entity;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the role in a run of words: its office, the modifiers before it and what it is over. For one text. */
final class RolePhrase {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final RoleWords words = RoleWords.shipped();
    private final TaggedText text;
    private final NameTokens names;

    RolePhrase(TaggedText text, NameTokens names) {
        this.text = text;
        this.names = names;
    }

    /** Adds the role in {@code [first, end)}, wherever it starts. */
    void addTo(List<String> roles, int first, int end) {
        int office = officeIn(first, end);
        if (office < end) {
            add(roles, first, startOf(first, office), office, end);
        }
    }

    /** Adds the role in {@code [first, end)}, if it starts at {@code first}. */
    void addFrom(List<String> roles, int first, int end) {
        int office = officeIn(first, end);
        if (office < end && startOf(first, office) == first) {
            add(roles, first, first, office, end);
        }
    }

    /** The first word for an office; {@code end} if there is none. */
    private int officeIn(int first, int end) {
        int office = first;
        while (office < end && !words.isOffice(word(office))) {
            office++;
        }
        return office;
    }

    /** The first word after the last preposition, determiner or day of the week before the office. */
    private int startOf(int first, int office) {
        int start = first;
        for (int i = first; i < office; i++) {
            String word = word(i);
            if (SmallWord.PREPOSITION.is(word)
                    || SmallWord.BEFORE_ROLE.is(word.toLowerCase(Locale.ROOT))
                    || NonNameWord.WEEKDAY.is(word)) {
                start = i + 1;
            }
        }
        return start;
    }

    private void add(List<String> roles, int first, int from, int office, int end) {
        int start = withoutLeadingLinks(from, office);
        while (start > first && start < office && names.isContinued(start)) {
            start--;
        }
        int last = end;
        while (last > office + 1 && SmallWord.INSIDE_ROLE.is(word(last - 1))) {
            last--;
        }
        int title = last - 1;
        if (isSecondTitle(title, office)) {
            addWords(roles, start, title);
            addWords(roles, title, last);
        } else {
            addWords(roles, start, last);
        }
    }

    private int withoutLeadingLinks(int from, int office) {
        int start = from;
        while (start < office
                && (SmallWord.INSIDE_ROLE.is(word(start))
                        || text.tag(start) == PosTag.POS
                        || words.isHonorific(word(start)))) {
            start++;
        }
        return start;
    }

    /** Whether the word is a title by itself after another role: "Colonel" of "Spokesperson of X Colonel". */
    private boolean isSecondTitle(int title, int office) {
        return title > office + 1
                && words.isTitle(word(title))
                && !SmallWord.INSIDE_ROLE.is(word(title - 1))
                && text.tag(title - 1) != PosTag.JJ;
    }

    private void addWords(List<String> roles, int start, int end) {
        if (end > start) {
            String role = text.text()
                    .substring(text.token(start).start(), text.token(end - 1).end());
            roles.add(WHITE_SPACE.matcher(role).replaceAll(" "));
        }
    }

    private String word(int at) {
        return text.token(at).text();
    }
}
