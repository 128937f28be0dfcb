package dev.dateline.entity;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the offices a text gives a person: right before the name ("Secretary of State Mike Pompeo"), beside it between
 * commas ("Aguila Saleh, Libya's parliament president,") or before a comma ("The UN special envoy to Libya, Ghassan
 * Salame,").
 */
final class RoleFinder {

    private static final int LONGEST = 14;
    private static final Set<String> LINKS =
            Set.of("of", "for", "to", "at", "the", "in", "on", "and", "&", "-", "'s", "\u2019s");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on", "and");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "one", "another");

    private final Map<String, String> kinds = WordKinds.read("roles.txt", List.of("office", "title", "honorific"));

    /**
     * The roles that the text around a mention of a person gives, in reading order.
     *
     * @param names the tokens of names: no role has one of a person, and none begins in the middle of another
     */
    List<String> around(TaggedText text, Mention mention, NameTokens names) {
        int start = text.segmented().tokenAt(mention.start());
        int end = text.segmented().tokenAt(mention.end() - 1) + 1;
        Sentence sentence = text.segmented().sentenceAt(mention.start());
        List<String> roles = new ArrayList<>();
        before(text, sentence, start, names, roles);
        beforeComma(text, sentence, start, end, names, roles);
        afterComma(text, sentence, end, names, roles);
        return roles;
    }

    /** Whether the word is an honorific, a title or an office. */
    boolean isRoleWord(String word) {
        return kinds.containsKey(word.toLowerCase(Locale.ROOT));
    }

    boolean isHonorific(String word) {
        return "honorific".equals(kinds.get(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isOffice(TaggedText text, int at) {
        String kind = kinds.get(text.token(at).text().toLowerCase(Locale.ROOT));
        return kind != null && !kind.equals("honorific");
    }

    private boolean isTitle(TaggedText text, int at) {
        return "title".equals(kinds.get(text.token(at).text().toLowerCase(Locale.ROOT)));
    }

    private static boolean mayStand(TaggedText text, int at, NameTokens names) {
        String word = text.token(at).text();
        PosTag tag = text.tag(at);
        return !names.isOfPerson(at)
                && (LINKS.contains(word)
                        || tag.isNoun()
                        || tag == PosTag.JJ
                        || tag == PosTag.POS
                        || word.endsWith(".") && word.length() > 1);
    }

    private void before(TaggedText text, Sentence sentence, int name, NameTokens names, List<String> roles) {
        int end = name;
        while (end > sentence.firstToken() && isHonorific(text.token(end - 1).text())) {
            end--;
        }
        int first = end;
        while (first > sentence.firstToken() && end - first < LONGEST && mayStand(text, first - 1, names)) {
            first--;
        }
        if (first == end || LINKS.contains(text.token(end - 1).text())) {
            return;
        }
        phrase(text, first, end, false, names, roles);
    }

    private void beforeComma(
            TaggedText text, Sentence sentence, int name, int nameEnd, NameTokens names, List<String> roles) {
        int comma = name - 1;
        boolean isClosed = nameEnd >= sentence.endToken() || isPause(text, nameEnd);
        if (comma <= sentence.firstToken() || !text.token(comma).text().equals(",") || !isClosed) {
            return;
        }
        int first = comma;
        while (first > sentence.firstToken() && comma - first < LONGEST && mayStand(text, first - 1, names)) {
            first--;
        }
        if (first < comma) {
            phrase(text, first, comma, false, names, roles);
        }
    }

    private void afterComma(TaggedText text, Sentence sentence, int nameEnd, NameTokens names, List<String> roles) {
        if (nameEnd >= sentence.endToken() || !text.token(nameEnd).text().equals(",")) {
            return;
        }
        int first = nameEnd + 1;
        if (first < sentence.endToken()
                && DETERMINERS.contains(text.token(first).text().toLowerCase(Locale.ROOT))) {
            first++;
        }
        int end = first;
        while (end < sentence.endToken() && end - first < LONGEST && mayStand(text, end, names)) {
            end++;
        }
        boolean isClosed = end >= sentence.endToken()
                || isPause(text, end)
                || text.tag(end) == PosTag.WP
                || text.tag(end).isVerb();
        if (first < end
                && isClosed
                && !names.isOfPerson(end)
                && !text.tag(first).isVerb()) {
            phrase(text, first, end, true, names, roles);
        }
    }

    private static boolean isPause(TaggedText text, int at) {
        return Set.of(",", ".", ";", ":", ")", "-", "--", "\u2014", "\u2013", "\"", "\u201d")
                .contains(text.token(at).text());
    }

    /** Takes the phrase around the first office in {@code [first, end)}: its modifiers and what it is over. */
    private void phrase(TaggedText text, int first, int end, boolean atStart, NameTokens names, List<String> roles) {
        int office = first;
        while (office < end && !isOffice(text, office)) {
            office++;
        }
        if (office == end) {
            return;
        }
        int start = first;
        for (int i = first; i < office; i++) {
            String word = text.token(i).text();
            if (PREPOSITIONS.contains(word)
                    || DETERMINERS.contains(word.toLowerCase(Locale.ROOT))
                    || isCalendarWord(word)) {
                start = i + 1;
            }
        }
        if (atStart && start > first) {
            return;
        }
        while (start < office
                && (LINKS.contains(text.token(start).text())
                        || text.tag(start) == PosTag.POS
                        || isHonorific(text.token(start).text()))) {
            start++;
        }
        while (start > first && start < office && names.isContinued(start)) {
            start--;
        }
        int last = end;
        while (last > office + 1 && LINKS.contains(text.token(last - 1).text())) {
            last--;
        }
        int title = last - 1;
        boolean isSplit = title > office + 1
                && isTitle(text, title)
                && !LINKS.contains(text.token(title - 1).text())
                && !text.tag(title - 1).equals(PosTag.JJ);
        int stop = isSplit ? title : last;
        add(text, start, stop, roles);
        if (isSplit) {
            add(text, title, last, roles);
        }
    }

    private static boolean isCalendarWord(String word) {
        return Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
                .contains(word);
    }

    private static void add(TaggedText text, int start, int end, List<String> roles) {
        if (end > start) {
            String words = text.text()
                    .substring(text.token(start).start(), text.token(end - 1).end());
            roles.add(words.replaceAll("\\s+", " "));
        }
    }
}
