package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.article.Publication;
import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineBuilderTest {

    static Stream<TaggedCase> cases() {
        return Stream.of("entries.txt", "entry-texts.txt", "offsets.txt", "carried-dates.txt", "duplicates.txt")
                .flatMap(file -> TaggedCase.of("/timeline/" + file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesTheEntries(TaggedCase read) {
        assertThat(render(read.tagged())).isEqualTo(read.expected());
    }

    /** Entries as date, status, basis, trigger, and the words of the entry. */
    static List<String> render(TaggedText text) {
        return DatedText.of(text).timeline().stream()
                .map(entry -> of(text, entry))
                .toList();
    }

    private static String of(TaggedText text, TimelineEntry entry) {
        return entry.date().edtf() + " " + entry.status() + " " + entry.basis() + " "
                + entry.trigger().of(text.text()) + ": " + entry.clause().of(text.text());
    }

    @Test
    void numbersTheEntries() {
        assertThat(DatedText.of("He died in 1960. He left in 1936.").timeline())
                .extracting(TimelineEntry::id)
                .containsExactly("t1", "t2");
    }

    @Test
    void namesTheEntitiesOfTheClauseOnceEach() {
        String text = "In 1936 Peter Smith met Anna Jones and Anna Jones liked Peter Smith, but Carl Brown left.";
        assertThat(DatedText.of(text).timeline())
                .singleElement()
                .satisfies(entry -> assertThat(entry.participants().stream()
                                .map(entity -> entity.name())
                                .collect(Collectors.joining(", ")))
                        .isEqualTo("Peter Smith, Anna Jones"));
    }

    @Test
    void keepsTheExpressionOfTheDate() {
        String text = "He died in 1960.";
        assertThat(DatedText.of(text).timeline())
                .singleElement()
                .satisfies(entry -> assertThat(entry.timex()).isNotNull())
                .satisfies(entry -> assertThat(entry.sentence().end()).isEqualTo(text.length()));
    }

    @Test
    void takesTheStatusOfTheWordsWhereThePublicationDateIsUnknown() {
        DatedText text = DatedText.of("Troops crossed the river on 3 May 2021. She has led the firm since 2016.");
        assertThat(text.timeline(Publication.unknown()).stream()
                        .map(entry -> entry.date().edtf() + " " + entry.status()))
                .containsExactly("2016 OCCURRED", "2021-05-03 OCCURRED");
    }
}
