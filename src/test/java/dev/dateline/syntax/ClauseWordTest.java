package dev.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseWordTest {

    private static final List<String> WORDS =
            List.of("because", "which", "and", "as", "if", "that", "until", "the", "yet", "than");

    private static Stream<String> of(ClauseWord kind) {
        return WORDS.stream().filter(kind::has);
    }

    @Test
    void readsTheClassesOfTheFile() {
        assertThat(of(ClauseWord.SUBORDINATOR)).containsExactly("because", "as", "if", "that", "until", "than");
        assertThat(of(ClauseWord.RELATIVE)).containsExactly("which");
        assertThat(of(ClauseWord.COORDINATOR)).containsExactly("and", "yet");
        assertThat(of(ClauseWord.PREPOSITION)).containsExactly("as", "until", "than");
        assertThat(of(ClauseWord.CONDITION)).containsExactly("if");
        assertThat(of(ClauseWord.DIVIDER)).containsExactly("because", "which", "as", "if", "that");
        assertThat(of(ClauseWord.CLOSER)).containsExactly("because", "which", "as", "that", "until");
    }

    @Test
    void opensClausesWithSubordinatorsAndRelatives() {
        assertThat(WORDS.stream().filter(ClauseWord::opensClause))
                .containsExactly("because", "which", "as", "if", "that", "until", "than");
    }

    @Test
    void linksClausesBySubordinatorsAndCoordinators() {
        assertThat(WORDS.stream().filter(ClauseWord::links))
                .containsExactly("because", "and", "as", "if", "that", "until", "yet", "than");
    }

    @Test
    void knowsTheFormsOfAuxiliaries() {
        assertThat(Stream.of("is", "had", "does", "will", "not", "goes").filter(Auxiliary::isVerb))
                .containsExactly("is", "had", "does");
        assertThat(Auxiliary.FUTURE.has("will")).isTrue();
        assertThat(Auxiliary.NEGATION.has("never")).isTrue();
        assertThat(Auxiliary.NEGATION.has("will")).isFalse();
    }
}
