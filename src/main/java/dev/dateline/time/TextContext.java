package dev.dateline.time;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The state of a text while its time expressions are resolved in reading order. Created for each text. */
final class TextContext {

    private final @Nullable Anchor publication;
    private final @Nullable Integer latestNamed;
    private final boolean isNarrative;
    private TextTime reached = new TextTime();
    private @Nullable TextTime beforePassing;
    private int sentence = -1;
    private int reachedIn = -1;
    private Supplier<Tense> tense = () -> Tense.PAST;

    /** @param latestNamed the latest year the text names in full; null where it names none */
    TextContext(@Nullable Anchor publication, @Nullable Integer latestNamed, boolean isNarrative) {
        this.publication = publication;
        this.latestNamed = latestNamed;
        this.isNarrative = isNarrative;
    }

    /**
     * Goes on to the next expression.
     *
     * @param inSentence index of its sentence
     * @param isPassing whether the text names the year in passing only, and then goes on where it was
     * @param around the tense of the words around it, asked for only where it matters
     */
    void enter(int inSentence, boolean isPassing, Supplier<Tense> around) {
        tense = around;
        if (inSentence != sentence && beforePassing != null) {
            reached = beforePassing;
            beforePassing = null;
        }
        sentence = inSentence;
        if (isPassing && beforePassing == null) {
            beforePassing = reached.copy();
        }
    }

    /** Notes that the current sentence has named a time. */
    void name(Resolved resolved) {
        if (resolved.time() != null) {
            reach(resolved);
            reachedIn = sentence;
        }
    }

    /** Notes that the text has reached a time. */
    void reach(Resolved resolved) {
        if (resolved.time() != null) {
            reached.reach(resolved.time());
        }
    }

    /** The tense of the words around the expression. */
    Tense tense() {
        return tense.get();
    }

    /** Whether dates depend on the time the text has reached rather than on the day it was written. */
    boolean isNarrative() {
        return isNarrative;
    }

    /** The day of publication, or null. */
    @Nullable
    LocalDate written() {
        return publication == null ? null : publication.date();
    }

    /** The year of publication, or the latest year the text names where that is unknown; null where it names none. */
    @Nullable
    Integer latestYear() {
        return publication == null
                ? latestNamed
                : Integer.valueOf(publication.date().getYear());
    }

    /** Whether a time was named in this sentence or the one before. */
    boolean isFresh() {
        return sentence - reachedIn <= 1;
    }

    /** Whether a time was named in this sentence. */
    boolean isSameSentence() {
        return sentence == reachedIn;
    }

    TextTime reached() {
        return reached;
    }

    /** The day that an expression is relative to, and what that day was derived from. */
    record Base(LocalDate day, Basis basis) {}

    /** The day that an expression counted in a unit is relative to; null if it is unknown. */
    @Nullable
    Base base(Reference stated, Unit unit) {
        boolean isSpeech =
                stated == Reference.SPEECH || stated == Reference.SETTING && !isNarrative && publication != null;
        LocalDate text = isSpeech ? null : reached.at(unit);
        if (text != null) {
            return new Base(text, Basis.CONTEXT);
        }
        LocalDate written = isSpeech || !isNarrative ? written() : null;
        return written == null ? null : new Base(written, Basis.PUBLICATION);
    }
}
