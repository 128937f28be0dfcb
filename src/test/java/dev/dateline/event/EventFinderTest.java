package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFinderTest {

    private static final EventFinder FINDER = new EventFinder();

    static Stream<TaggedCase> cases() {
        return Stream.of("events.txt", "status-of-verbs.txt", "status-of-nouns.txt", "event-nouns.txt")
                .flatMap(file -> TaggedCase.of("/event/" + file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheEventsAndTheirStatus(TaggedCase read) {
        assertThat(render(read.tagged())).isEqualTo(read.expected());
    }

    /** Events of each sentence: trigger, kind, status and, from the second clause on, the index of the clause. */
    static List<String> render(TaggedText text) {
        List<Event> events = FINDER.find(text);
        List<String> rendered = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            rendered.add(events.stream()
                    .filter(event -> event.sentence().equals(sentence))
                    .map(event -> of(text, event))
                    .collect(Collectors.joining(", ")));
        }
        return rendered;
    }

    private static String of(TaggedText text, Event event) {
        String clause = event.clauseIndex() == 0 ? "" : " in " + event.clauseIndex();
        return text.token(event.trigger()).text() + " " + event.kind() + " " + event.status() + clause;
    }
}
