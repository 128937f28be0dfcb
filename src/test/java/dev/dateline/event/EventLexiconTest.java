package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.event.EventLexicon.StatusClass;
import dev.dateline.event.EventLexicon.VerbClass;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLexiconTest {

    private static final EventLexicon LEXICON = new EventLexicon();

    @ParameterizedTest
    @CsvSource({
        "REPORTING, said, true", "STATIVE, belonged, true", "ASPECTUAL, began, true", "INTENT, plans, true",
        "FAILURE, refused, true", "CANCEL, scrapping, true", "DOUBT, seems, true", "ACHIEVE, managed, true",
        "CONNECTING, including, true", "HAPPENING, occurred, true", "STAMP, updated, true", "REPORTING, sang, false"
    })
    void knowsTheFormsOfVerbs(VerbClass kind, String word, boolean has) {
        assertThat(LEXICON.is(kind, word)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({
        "called off, true",
        "ruled Out, true",
        "called on, false",
        "sang off, false",
        "called, false",
        "cancelled off, true"
    })
    void knowsVerbsWithAParticle(String words, boolean has) {
        TaggedText text = new TaggedCase(words, List.of()).tagged();
        assertThat(LEXICON.is(VerbClass.CANCEL, text, 0)).isEqualTo(has);
    }

    @Test
    void knowsNounsForEventsAndWordsForStatus() {
        assertThat(LEXICON.isEventNoun("attacks")).isTrue();
        assertThat(LEXICON.isEventNoun("tables")).isFalse();
        assertThat(LEXICON.is(StatusClass.PLANNED, "upcoming")).isTrue();
        assertThat(LEXICON.is(StatusClass.POSSIBLE, "upcoming")).isFalse();
        assertThat(LEXICON.is(StatusClass.UNSUBJECT, "nobody")).isTrue();
    }
}
