package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.PosTag;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import dev.dateline.text.TaggedText;
import dev.dateline.text.WordSequence;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Executes every example of every temporal rule. */
class RuleExamplesTest {

    private static final RuleBook BOOK = new RuleBook(new Lexicon());
    private static final TimexFinder FINDER = new TimexFinder();

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
        TaggedText tagged = tagged(text);
        if (!example.matches()) {
            assertThat(RuleTrace.of(tagged)).as(text).doesNotContain(rule.name());
            return;
        }
        String words = isMarked ? example.text().substring(open + 1, close) : text;
        List<FoundTimex> found = FINDER.find(tagged);
        assertThat(RuleTrace.of(tagged)).as("rules that read '%s'", text).contains(rule.name());
        if (example.value().isEmpty()) {
            assertThat(found).as(text).noneMatch(f -> f.text().contains(words));
            return;
        }
        Anchor anchor = example.anchor().isEmpty() ? null : Anchor.of(LocalDate.parse(example.anchor()));
        List<Timex> timexes = new TimexResolver().resolve(tagged, found, anchor);
        assertThat(timexes).as("'%s' in '%s'", words, text).anySatisfy(timex -> {
            assertThat(timex.text()).isEqualTo(words);
            assertThat(timex.value()).isEqualTo(example.value());
        });
    }

    private static TaggedText tagged(String text) {
        SegmentedText segmented = new Segmenter().segment(text, List.of(new Span(0, text.length())));
        return new TaggedText(
                segmented,
                Collections.nCopies(segmented.tokens().size(), PosTag.OTHER),
                WordSequence.ofTokens(segmented, dev.dateline.text.Lexicon.shipped()));
    }
}
