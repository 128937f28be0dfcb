package dev.dateline.syntax;

import dev.dateline.syntax.VerbGroup.Form;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the verb groups of a sentence by parts of speech. */
public final class VerbGroupFinder {

    /** Tags beside those of names that open what stands behind a verb. */
    private static final Set<PosTag> BEHIND_VERB = EnumSet.of(PosTag.DT, PosTag.PRPS, PosTag.IN, PosTag.JJ);

    private VerbGroupFinder() {}

    /** Verb groups in reading order. */
    public static List<VerbGroup> of(TaggedText text, Sentence sentence) {
        List<VerbGroup> groups = new ArrayList<>();
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            PosTag tag = text.tag(at);
            boolean isInfinitive = tag == PosTag.TO && isVerbNext(text, at + 1, sentence.endToken());
            if (tag == PosTag.MD || tag.isVerb() && !isName(text, at, sentence) || isInfinitive) {
                VerbGroup group = read(text, at, sentence.endToken());
                groups.add(group);
                at = group.head() + 1;
            } else {
                at++;
            }
        }
        return withLikelyVerb(text, sentence, groups);
    }

    /**
     * A sentence without a finite verb most often has one that was tagged as something else: a participle that stands
     * for the past ("Fighting raged south of"), or a plural noun that stands for the present ("Saleh, its president,
     * meets").
     */
    private static List<VerbGroup> withLikelyVerb(TaggedText text, Sentence sentence, List<VerbGroup> groups) {
        List<VerbGroup> all = new ArrayList<>(groups);
        for (int i = 0; i < groups.size() && !groups.get(i).form().isFinite(); i++) {
            VerbGroup group = groups.get(i);
            if (group.form() == Form.PARTICIPLE && isPast(text, sentence, group, nextFinite(groups, i, sentence))) {
                all.set(i, new VerbGroup(group.first(), group.head(), Form.PAST, group.isNegated(), false));
                return all;
            }
        }
        if (groups.stream().anyMatch(group -> group.form().isFinite())) {
            return groups;
        }
        for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
            if (isPresentInDisguise(text, at)) {
                all.add(new VerbGroup(at, at, Form.PRESENT, false, false));
                all.sort(Comparator.comparingInt(VerbGroup::first));
                return all;
            }
        }
        return groups;
    }

    private static int nextFinite(List<VerbGroup> groups, int from, Sentence sentence) {
        for (int i = from; i < groups.size(); i++) {
            if (groups.get(i).form().isFinite()) {
                return groups.get(i).first();
            }
        }
        return sentence.endToken();
    }

    /** A participle behind a subject is the past where the next finite verb belongs to a clause of its own. */
    private static boolean isPast(TaggedText text, Sentence sentence, VerbGroup group, int next) {
        int before = group.first() - 1;
        boolean hasSubject = before >= sentence.firstToken()
                && (text.tag(before).isNoun() || before == sentence.firstToken() && text.tag(before) == PosTag.VBG);
        boolean isAgentNext = group.head() + 1 < sentence.endToken()
                && lower(text, group.head() + 1).equals("by");
        if (!hasSubject || isAgentNext) {
            return false;
        }
        for (int at = group.head() + 1; at < next; at++) {
            if (ClauseWord.CLOSER.has(lower(text, at))) {
                return true;
            }
        }
        return next == sentence.endToken();
    }

    private static boolean isPresentInDisguise(TaggedText text, int at) {
        String word = text.token(at).text();
        PosTag before = text.tag(at - 1);
        PosTag after = text.tag(at + 1);
        boolean isPluralForm =
                text.tag(at) == PosTag.NNS && word.endsWith("s") && Character.isLowerCase(word.charAt(0));
        boolean isAfterName = before.isProperNoun() || text.token(at - 1).text().equals(",");
        return isPluralForm && isAfterName && (after.isProperNoun() || BEHIND_VERB.contains(after));
    }

    /** A token in lower case. */
    public static String lower(TaggedText text, int at) {
        return text.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** A capital in the midst of small letters marks a name, whatever its tag; so does one among the capitals of a name or title. */
    private static boolean isName(TaggedText text, int at, Sentence sentence) {
        if (at == sentence.firstToken() || !isCapitalized(text, at)) {
            return false;
        }
        boolean isAmongCapitals =
                at + 1 < sentence.endToken() && isCapitalized(text, at - 1) && isCapitalized(text, at + 1);
        return Character.isLowerCase(text.token(at - 1).text().charAt(0))
                || isAmongCapitals && at - 1 > sentence.firstToken() && !isTitle(text, sentence)
                || QuotedTitles.cover(text, sentence, at);
    }

    private static boolean isCapitalized(TaggedText text, int at) {
        return Character.isUpperCase(text.token(at).text().charAt(0));
    }

    /** Whether most longer words are written with a capital, as in a headline. */
    private static boolean isTitle(TaggedText text, Sentence sentence) {
        int capitals = 0;
        int longer = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (text.token(at).text().length() > 3) {
                longer++;
                capitals += isCapitalized(text, at) ? 1 : 0;
            }
        }
        return capitals * 2 > longer;
    }

    private static boolean isVerbNext(TaggedText text, int from, int end) {
        int at = from;
        while (at < end && text.tag(at) == PosTag.RB) {
            at++;
        }
        return at < end
                && !Character.isUpperCase(text.token(at).text().charAt(0))
                && (text.tag(at) == PosTag.VB || text.tag(at) == PosTag.VBP && at == from);
    }

    private static VerbGroup read(TaggedText text, int first, int end) {
        int head = first;
        boolean isNegated = false;
        for (int at = first + 1; at < end && isAuxiliary(text, head); at++) {
            PosTag tag = text.tag(at);
            String word = lower(text, at);
            if (Auxiliary.NEGATION.has(word)) {
                isNegated = true;
            } else if (tag.isVerb()
                    && (tag != PosTag.VBP && tag != PosTag.VBZ
                            || text.tag(head) == PosTag.MD
                            || text.tag(head) == PosTag.TO)) {
                head = at;
            } else if (tag != PosTag.RB && tag != PosTag.RBR) {
                break;
            }
        }
        if (first > 0 && Auxiliary.NEGATION.has(lower(text, first - 1))) {
            isNegated = true;
        }
        boolean isPassive = text.tag(head) == PosTag.VBN && hasBe(text, first, head);
        return new VerbGroup(first, head, form(text, first, head), isNegated, isPassive);
    }

    private static boolean isAuxiliary(TaggedText text, int at) {
        PosTag tag = text.tag(at);
        if (tag == PosTag.MD || tag == PosTag.TO) {
            return true;
        }
        String word = lower(text, at);
        return Auxiliary.isVerb(word);
    }

    private static boolean hasBe(TaggedText text, int first, int head) {
        for (int at = first; at < head; at++) {
            String word = lower(text, at);
            if (Auxiliary.BE.has(word) || word.startsWith("got") || word.startsWith("get")) {
                return true;
            }
        }
        return false;
    }

    private static Form form(TaggedText text, int first, int head) {
        PosTag lead = text.tag(first);
        String word = lower(text, first);
        PosTag main = text.tag(head);
        if (lead == PosTag.MD) {
            return Auxiliary.FUTURE.has(word) ? Form.FUTURE : Form.MODAL;
        }
        if (lead == PosTag.TO || lead == PosTag.VB) {
            return Form.INFINITIVE;
        }
        if (head > first && Auxiliary.HAVE.has(word)) {
            return lead == PosTag.VBD ? Form.PAST_PERFECT : Form.PERFECT;
        }
        if (head > first && Auxiliary.BE.has(word) && main == PosTag.VBG) {
            return lead == PosTag.VBD ? Form.PAST_PROGRESSIVE : Form.PROGRESSIVE;
        }
        return switch (lead) {
            case VBD -> Form.PAST;
            case VBG -> Form.GERUND;
            case VBN -> Form.PARTICIPLE;
            default -> Form.PRESENT;
        };
    }
}
