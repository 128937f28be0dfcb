package dev.dateline.time;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.Locale;
import java.util.Set;

/** The direction in which the words around a time expression look. */
enum Tense {
    PAST,
    FUTURE,
    PRESENT;

    private static final int REACH = 14;
    private static final Set<String> FUTURE_WORDS =
            Set.of("will", "'ll", "wo", "shall", "would", "upcoming", "tomorrow", "forthcoming");
    private static final Set<String> PLAN_WORDS = Set.of(
            "due",
            "scheduled",
            "slated",
            "set",
            "expected",
            "planned",
            "plans",
            "plan",
            "aims",
            "aim",
            "hopes",
            "hope",
            "going",
            "intends",
            "intend",
            "likely",
            "ready",
            "wants",
            "about",
            "scheduling",
            "preparing",
            "poised",
            "expects",
            "is",
            "are");
    private static final Set<String> SET_WORDS = Set.of(
            "scheduled",
            "set",
            "due",
            "planned",
            "slated",
            "penciled",
            "pencilled",
            "expected",
            "postponed",
            "delayed",
            "booked");
    private static final Set<String> SET_FOR = Set.of("for", "on", "in", "until", "at", "next");
    /** Modals that look ahead unless "have" follows: "may be released on Monday". */
    private static final Set<String> OPEN = Set.of("may", "might", "should", "must");

    /** What is done now and ends later: "postponed until". */
    private static final Set<String> PUT_OFF = Set.of(
            "postponed",
            "delayed",
            "adjourned",
            "suspended",
            "extended",
            "deferred",
            "pushed",
            "put",
            "remanded",
            "ordered",
            "given",
            "gave",
            "moved",
            "renewed",
            "recessed",
            "scheduled",
            "had",
            "said");
    /** Verbs whose present tense tells what is fixed for a day to come: "the strike starts on Monday". */
    private static final Set<String> TIMETABLE = Set.of(
            "starts", "start", "begins", "begin", "opens", "open", "ends", "expires", "expire", "resumes", "resume",
            "vote", "votes", "choose", "elect", "elects");

    private static final Set<String> PAST_WORDS = Set.of(
            "was",
            "were",
            "had",
            "did",
            "said",
            "told",
            "came",
            "went",
            "took",
            "made",
            "began",
            "held",
            "left",
            "fell",
            "won",
            "lost",
            "met",
            "found",
            "saw",
            "gave",
            "became",
            "got",
            "led",
            "wrote",
            "spoke",
            "broke",
            "rose",
            "sent",
            "ran",
            "died",
            "been",
            "reported",
            "announced",
            "killed",
            "hit",
            "struck",
            "since",
            "shot",
            "fought",
            "brought");
    private static final Set<String> NOT_PAST = Set.of(
            "united", "red", "need", "indeed", "speed", "hundred", "bed", "feed", "seed", "exceed", "proceed", "armed");

    /**
     * The tense of the words nearest to the tokens {@code [first, end)} in their sentence: to the left before to the
     * right, quotations' "said" passed over where a future stands nearer.
     */
    static Tense around(TaggedText text, int first, int end) {
        Sentence sentence = text.segmented().sentenceAt(text.token(first).start());
        int before = first - 1;
        if (before >= sentence.firstToken()) {
            String preposition = text.token(before).text().toLowerCase(Locale.ROOT);
            if (preposition.equals("since")) {
                return PAST;
            } else if (preposition.equals("than")
                    || isSoonAs(text, before, sentence)
                    || isUntil(preposition) && !isHeldUntil(text, before, sentence)) {
                return FUTURE;
            }
        }
        for (int i = first - 1; i >= Math.max(sentence.firstToken(), first - REACH); i--) {
            Tense tense = at(text, i, sentence.endToken());
            if (tense != PRESENT) {
                return tense;
            }
        }
        for (int i = end; i < Math.min(sentence.endToken(), end + REACH); i++) {
            Tense tense = at(text, i, sentence.endToken());
            if (tense != PRESENT) {
                return tense;
            }
        }
        return PRESENT;
    }

    /** "as soon as Monday". */
    private static boolean isSoonAs(TaggedText text, int as, Sentence sentence) {
        return as > sentence.firstToken()
                && text.token(as).text().equals("as")
                && text.token(as - 1).text().equals("soon");
    }

    private static boolean isUntil(String preposition) {
        return preposition.equals("until") || preposition.equals("till");
    }

    /** "was held until Friday" is over; "postponed until Friday" and "would stay until Friday" are not. */
    private static boolean isHeldUntil(TaggedText text, int until, Sentence sentence) {
        for (int i = until - 1; i >= Math.max(sentence.firstToken(), until - REACH); i--) {
            String word = text.token(i).text().toLowerCase(Locale.ROOT);
            PosTag tag = text.tag(i);
            if (PUT_OFF.contains(word) || tag == PosTag.MD || tag == PosTag.TO || tag == PosTag.VBZ) {
                return false;
            }
            if (tag == PosTag.VBD) {
                return true;
            }
        }
        return false;
    }

    private static Tense at(TaggedText text, int index, int end) {
        String raw = text.token(index).text();
        if (raw.length() > 20) {
            return PRESENT;
        }
        String word = raw.toLowerCase(Locale.ROOT);
        PosTag tag = text.tag(index);
        if (FUTURE_WORDS.contains(word) && (tag == PosTag.OTHER || tag == PosTag.MD || !word.equals("will"))) {
            return FUTURE;
        }
        if (index + 1 < end) {
            String next = text.token(index + 1).text();
            boolean isPlan = PLAN_WORDS.contains(word) && next.equals("to") && !isAfterHad(text, index);
            boolean isSet = SET_WORDS.contains(word) && SET_FOR.contains(next);
            if (isPlan || isSet) {
                return FUTURE;
            }
        }
        if (word.equals("to")
                && index + 1 < end
                && text.tag(index + 1) == PosTag.VB
                && text.token(index + 1).text().equals("be")) {
            return FUTURE;
        }
        if (tag == PosTag.MD && OPEN.contains(word) && index + 1 < end) {
            return text.token(index + 1).text().equals("have") ? PAST : FUTURE;
        }
        if (tag == PosTag.VBN && index + 1 < end && !isPlanned(word)) {
            return ofParticiple(text, index);
        }
        if ((tag == PosTag.VBZ || tag == PosTag.VBP) && TIMETABLE.contains(word)) {
            return FUTURE;
        }
        if (tag != PosTag.OTHER) {
            return tag == PosTag.VBD ? PAST : PRESENT;
        }
        boolean looksPast = word.length() > 3
                && word.endsWith("ed")
                && Character.isLowerCase(raw.charAt(0))
                && !NOT_PAST.contains(word)
                && !isPlanned(word);
        return looksPast || PAST_WORDS.contains(word) ? PAST : PRESENT;
    }

    /** "had planned to": a plan that is over. */
    private static boolean isAfterHad(TaggedText text, int index) {
        return index > 0 && text.token(index - 1).text().equals("had");
    }

    /** "a law passed in December" is past; with an auxiliary before it the auxiliary decides. */
    private static Tense ofParticiple(TaggedText text, int index) {
        return index > 0
                        && (text.tag(index - 1).isNoun()
                                || text.token(index - 1).text().equals(","))
                ? PAST
                : PRESENT;
    }

    private static boolean isPlanned(String word) {
        return word.equals("scheduled") || word.equals("expected") || word.equals("planned") || word.equals("slated");
    }
}
