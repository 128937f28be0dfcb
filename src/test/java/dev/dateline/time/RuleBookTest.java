package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.words.WordList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    @Test
    void anUnknownMeaningFailsWithTheKnownOnes() {
        assertThatThrownBy(() -> book("rule  x", "match  next <weekday>", "means  wekday"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("test.rules:3: read means 'wekday', expected one of [")
                .hasMessageContaining("which");
    }

    @Test
    void anUnknownClassFailsWithTheKnownOnes() {
        assertThatThrownBy(() -> book("rule  x", "match  next <wekday>"))
                .hasMessageStartingWith("test.rules:2: read <wekday>, expected one of month")
                .hasMessageContaining("weekday");
    }

    @Test
    void aBracketThatIsNotClosedFails() {
        assertThatThrownBy(() -> book("rule  x", "match  (next <weekday>"))
                .hasMessage("test.rules:2: read the end, expected ')'");
    }

    @Test
    void aRuleWithoutAMeaningFails() {
        assertThatThrownBy(() -> book("rule  x", "match  next <weekday>"))
                .hasMessage("test.rules:1: read rule x without match or means, expected both");
    }

    @Test
    void aNameUsedTwiceFails() {
        assertThatThrownBy(() -> book("rule  x", "match  today", "means  shift day 0 speech", "rule  x"))
                .hasMessage("test.rules:4: read rule 'x', expected a name not used before");
    }

    @Test
    void aLineOfAnotherKindFails() {
        assertThatThrownBy(() -> book("rule  x", "matches  today"))
                .hasMessageStartingWith("test.rules:2: read 'matches', expected rule, match, means");
    }

    private static RuleBook book(String... lines) {
        List<WordList.Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            numbered.add(new WordList.Line(i + 1, lines[i]));
        }
        return new RuleBook(new WordList("test.rules", numbered));
    }
}
