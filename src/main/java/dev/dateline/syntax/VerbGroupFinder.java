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
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a sentence by parts of speech. */
public final class VerbGroupFinder {

    /** Tags, besides those of names, that can follow a verb. */
    private static final Set<PosTag> AFTER_VERB = EnumSet.of(PosTag.DT, PosTag.PRPS, PosTag.IN, PosTag.JJ);

    /** Words of at most this length, in letters, have no capital in many headlines: "the", "for". Chosen by hand. */
    private static final int LONGEST_SMALL = 3;

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
     * Finds the verb of a sentence that has no finite verb by its tags. The tagger most often took the past tense for a
     * participle ("Fighting raged south of") or the present tense for a plural noun ("Saleh, its president, meets").
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
        return all.stream().anyMatch(group -> group.form().isFinite()) ? all : withLikelyPresent(text, sentence, all);
    }

    private static List<VerbGroup> withLikelyPresent(TaggedText text, Sentence sentence, List<VerbGroup> all) {
        for (int at = sentence.firstToken() + 1; at + 1 < sentence.endToken(); at++) {
            if (isLikelyPresent(text, at)) {
                all.add(new VerbGroup(at, at, Form.PRESENT, false, false));
                all.sort(Comparator.comparingInt(VerbGroup::first));
                break;
            }
        }
        return all;
    }

    private static int nextFinite(List<VerbGroup> groups, int from, Sentence sentence) {
        for (int i = from; i < groups.size(); i++) {
            if (groups.get(i).form().isFinite()) {
                return groups.get(i).first();
            }
        }
        return sentence.endToken();
    }

    /** Whether a participle is the past tense: it follows a subject, and the next finite verb belongs to another clause. */
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

    private static boolean isLikelyPresent(TaggedText text, int at) {
        String word = text.token(at).text();
        PosTag before = text.tag(at - 1);
        PosTag after = text.tag(at + 1);
        boolean isPluralForm =
                text.tag(at) == PosTag.NNS && word.endsWith("s") && Character.isLowerCase(word.charAt(0));
        boolean isAfterName = before.isProperNoun() || text.token(at - 1).text().equals(",");
        return isPluralForm && isAfterName && (after.isProperNoun() || AFTER_VERB.contains(after));
    }

    /** The token in lower case. */
    public static String lower(TaggedText text, int at) {
        return text.token(at).text().toLowerCase(Locale.ROOT);
    }

    /** Whether the word is part of a name, whatever its tag: by its capital among small letters, or among the capitals of a name or title. */
    private static boolean isName(TaggedText text, int at, Sentence sentence) {
        if (at == sentence.firstToken() || !isCapitalized(text, at)) {
            return false;
        }
        boolean isAmongCapitals =
                at + 1 < sentence.endToken() && isCapitalized(text, at - 1) && isCapitalized(text, at + 1);
        return Character.isLowerCase(text.token(at - 1).text().charAt(0))
                || isAmongCapitals && at - 1 > sentence.firstToken() && !isHeadline(text, sentence)
                || QuotedTitles.cover(text, sentence, at);
    }

    private static boolean isCapitalized(TaggedText text, int at) {
        return Character.isUpperCase(text.token(at).text().charAt(0));
    }

    /** Whether most of the longer words have a capital. */
    private static boolean isHeadline(TaggedText text, Sentence sentence) {
        int capitals = 0;
        int longer = 0;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (text.token(at).text().length() > LONGEST_SMALL) {
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
            } else if (tag.isVerb() && canFollow(text.tag(head), tag)) {
                head = at;
            } else if (tag != PosTag.RB && tag != PosTag.RBR) {
                break;
            }
        }
        isNegated |= first > 0 && Auxiliary.NEGATION.has(lower(text, first - 1));
        boolean isPassive = text.tag(head) == PosTag.VBN && hasBe(text, first, head);
        return new VerbGroup(first, head, form(text, first, head), isNegated, isPassive);
    }

    /** A present tense opens a group of its own, except where the tagger took an infinitive for it. */
    private static boolean canFollow(PosTag auxiliary, PosTag verb) {
        boolean isPresent = verb == PosTag.VBP || verb == PosTag.VBZ;
        return !isPresent || auxiliary == PosTag.MD || auxiliary == PosTag.TO;
    }

    private static boolean isAuxiliary(TaggedText text, int at) {
        PosTag tag = text.tag(at);
        return tag == PosTag.MD || tag == PosTag.TO || Auxiliary.isVerb(lower(text, at));
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
        if (lead == PosTag.MD) {
            return Auxiliary.FUTURE.has(word) ? Form.FUTURE : Form.MODAL;
        }
        if (lead == PosTag.TO || lead == PosTag.VB) {
            return Form.INFINITIVE;
        }
        Form compound = head > first ? compound(word, lead == PosTag.VBD, text.tag(head)) : null;
        return compound == null ? simple(lead) : compound;
    }

    /** The form of a verb with "have" or "be"; null for other groups. */
    private static @Nullable Form compound(String auxiliary, boolean isPast, PosTag main) {
        if (Auxiliary.HAVE.has(auxiliary)) {
            return isPast ? Form.PAST_PERFECT : Form.PERFECT;
        }
        if (Auxiliary.BE.has(auxiliary) && main == PosTag.VBG) {
            return isPast ? Form.PAST_PROGRESSIVE : Form.PROGRESSIVE;
        }
        return null;
    }

    private static Form simple(PosTag tag) {
        return switch (tag) {
            case VBD -> Form.PAST;
            case VBG -> Form.GERUND;
            case VBN -> Form.PARTICIPLE;
            default -> Form.PRESENT;
        };
    }
}
