package dev.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseSplitterTest {

    private static final Set<String> REPORTING = Set.of("said", "told", "reported");

    static List<TaggedCase> cases() {
        return TaggedCase.of("/syntax/clauses.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsTheSentenceIntoClauses(TaggedCase read) {
        assertThat(render(read.tagged())).isEqualTo(read.expected());
    }

    /** Clauses in brackets with their opening and, behind a bar, the head of their verb group. */
    static List<String> render(TaggedText text) {
        List<String> rendered = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            rendered.add(clauses(text, sentence).stream()
                    .map(clause -> of(text, clause))
                    .collect(Collectors.joining(" ")));
        }
        return rendered;
    }

    private static String of(TaggedText text, Clause clause) {
        VerbGroup verb = clause.verb();
        return "[" + clause.opening() + " " + words(text, clause.first(), clause.end()) + " | "
                + (verb == null ? "none" : words(text, verb.head(), verb.head() + 1)) + "]";
    }

    private static String words(TaggedText text, int from, int to) {
        return IntStream.range(from, to).mapToObj(at -> text.token(at).text()).collect(Collectors.joining(" "));
    }

    private static List<Clause> clauses(TaggedText text, Sentence sentence) {
        return ClauseSplitter.of(text, sentence, VerbGroupFinder.of(text, sentence), REPORTING::contains);
    }

    @Test
    void findsTheClauseOfAToken() {
        TaggedText text = new TaggedCase("The mayor left because the bridge had collapsed.", List.of()).tagged();
        List<Clause> clauses = clauses(text, text.segmented().sentences().get(0));
        assertThat(IntStream.of(0, 2, 3, 8, 99).map(at -> ClauseSplitter.indexAt(clauses, at)))
                .containsExactly(0, 0, 1, 1, 1);
    }
}
