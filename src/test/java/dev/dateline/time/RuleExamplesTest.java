package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every example of every temporal rule as the engine does. */
class RuleExamplesTest {

    private static final RuleBook BOOK = new RuleBook(new Lexicon());

    @Test
    void everyRuleHasAnExampleAndACounterexample() {
        for (Rule rule : rules()) {
            assertThat(rule.examples()).as(rule.name()).anyMatch(Rule.Example::matches);
            assertThat(rule.examples()).as(rule.name()).anyMatch(e -> !e.matches());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.place() + " " + rule.name() + ": " + example.text(),
                                () -> check(rule, example))));
    }

    private static List<Rule> rules() {
        return BOOK.layers().stream().flatMap(List::stream).toList();
    }

    private static void check(Rule rule, Rule.Example example) {
        int open = example.text().indexOf('[');
        int close = example.text().indexOf(']');
        boolean isMarked = example.matches() && open >= 0 && close > open;
        String text = isMarked ? example.text().replace("[", "").replace("]", "") : example.text();
        TaggedText tagged = Reading.tagged(text);
        if (!example.matches()) {
            assertThat(RuleTrace.of(tagged)).as(text).doesNotContain(rule.name());
            return;
        }
        String words = isMarked ? example.text().substring(open + 1, close) : text;
        assertThat(RuleTrace.of(tagged)).as("rules that read '%s'", text).contains(rule.name());
        if (example.value().isEmpty()) {
            assertThat(Reading.of(text, example.anchor()))
                    .as(text)
                    .noneMatch(timex -> timex.text().contains(words));
            return;
        }
        List<Timex> timexes = Reading.of(text, example.anchor());
        assertThat(timexes).as("'%s' in '%s'", words, text).anySatisfy(timex -> {
            assertThat(timex.text()).isEqualTo(words);
            assertThat(timex.value()).isEqualTo(example.value());
        });
    }
}
