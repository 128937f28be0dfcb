package dev.dateline.entity;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the roles a text gives the people it mentions: right before the name ("Secretary of State Mike Pompeo"), between commas
 * after it ("Aguila Saleh, Libya's parliament president,") or before a comma ("The UN special envoy to Libya, Ghassan
 * Salame,"). For one text.
 */
final class RoleFinder {

    /** The most words of a role with its modifiers. Chosen by hand; it keeps the work linear. */
    private static final int MOST_WORDS = 14;

    private static final Set<String> PAUSES =
            Set.of(",", ".", ";", ":", ")", "-", "--", "\u2014", "\u2013", "\"", "\u201d");

    private final RoleWords words = RoleWords.shipped();
    private final TaggedText text;
    private final NameTokens names;
    private final RolePhrase phrase;

    /**
     * @param names the tokens of names: a role contains no name of a person, and does not start in the middle of a name
     */
    RoleFinder(TaggedText text, NameTokens names) {
        this.text = text;
        this.names = names;
        phrase = new RolePhrase(text, names);
    }

    /** The roles that the text around a mention of a person gives, in reading order. */
    List<String> around(Mention mention) {
        int start = text.segmented().tokenAt(mention.start());
        int end = text.segmented().tokenAt(mention.end() - 1) + 1;
        Sentence sentence = text.segmented().sentenceAt(mention.start());
        List<String> roles = new ArrayList<>();
        addBefore(sentence, start, roles);
        addBeforeComma(sentence, start, end, roles);
        addAfterComma(sentence, end, roles);
        return roles;
    }

    private void addBefore(Sentence sentence, int name, List<String> roles) {
        int end = name;
        while (end > sentence.firstToken() && words.isHonorific(word(end - 1))) {
            end--;
        }
        int first = startOfRun(sentence, end);
        if (first < end && !SmallWord.INSIDE_ROLE.is(word(end - 1))) {
            phrase.addTo(roles, first, end);
        }
    }

    private void addBeforeComma(Sentence sentence, int name, int nameEnd, List<String> roles) {
        int comma = name - 1;
        boolean isClosed = nameEnd >= sentence.endToken() || isPause(nameEnd);
        if (comma > sentence.firstToken() && word(comma).equals(",") && isClosed) {
            phrase.addTo(roles, startOfRun(sentence, comma), comma);
        }
    }

    private void addAfterComma(Sentence sentence, int nameEnd, List<String> roles) {
        if (nameEnd >= sentence.endToken() || !word(nameEnd).equals(",")) {
            return;
        }
        int first = nameEnd + 1;
        if (first < sentence.endToken() && SmallWord.BEFORE_ROLE.is(word(first).toLowerCase(Locale.ROOT))) {
            first++;
        }
        int end = endOfRun(sentence, first);
        if (first < end && endsRole(sentence, end) && !text.tag(first).isVerb()) {
            phrase.addFrom(roles, first, end);
        }
    }

    /** Whether the token at {@code at} may follow a role after a comma; another person's name may not. */
    private boolean endsRole(Sentence sentence, int at) {
        if (names.isOfPerson(at)) {
            return false;
        }
        return at >= sentence.endToken()
                || isPause(at)
                || text.tag(at) == PosTag.WP
                || text.tag(at).isVerb();
    }

    /** The first token of the run of words before {@code end} that may be a role. */
    private int startOfRun(Sentence sentence, int end) {
        int first = end;
        while (first > sentence.firstToken() && end - first < MOST_WORDS && mayBeInRole(first - 1)) {
            first--;
        }
        return first;
    }

    /** One past the run of words from {@code first} that may be a role. */
    private int endOfRun(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.endToken() && end - first < MOST_WORDS && mayBeInRole(end)) {
            end++;
        }
        return end;
    }

    private boolean mayBeInRole(int at) {
        if (names.isOfPerson(at)) {
            return false;
        }
        PosTag tag = text.tag(at);
        String word = word(at);
        boolean isAbbreviation = word.endsWith(".") && word.length() > 1;
        return tag.isNoun()
                || tag == PosTag.JJ
                || tag == PosTag.POS
                || SmallWord.INSIDE_ROLE.is(word)
                || isAbbreviation;
    }

    private boolean isPause(int at) {
        return PAUSES.contains(word(at));
    }

    private String word(int at) {
        return text.token(at).text();
    }
}
