package dev.dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.tagging.TaggedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

    private static final QuantityFinder FINDER = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It paid $5 then. | $5
            It paid $3.5 million then. | $3.5 million
            It paid €1,000 then. | €1,000
            It paid five dollars then. | five dollars
            It paid five apples then. |
            It grew 4 percent then. | 4 percent
            It grew 4 per cent then. | 4 per cent
            It grew 4 per year then. |
            It grew 4% then. | 4%
            It grew by 4 |
            It grew by 4 per |
            It grew by 4 square |
            It grew 20,000 barrels a day. | 20,000 barrels
            It grew 20 square miles then. | 20 square miles
            It grew 20 US dollars then. | 20 US dollars
            It grew 20 square apples then. |
            It used two hundred million barrels then. | two hundred million barrels
            It is the one percent that counts. | one percent
            It is a 5-mile walk. |
            It grew 1/2 miles then. | 1/2 miles
            It grew 3rd miles then. |
            It was five. It was miles. |
            It took 1 2 3 4 5 6 barrels then. | 1 2 3 4 5 6 barrels
            It took 1 2 3 4 5 6 7 barrels then. | 2 3 4 5 6 7 barrels
            It paid $ then. |
            It paid 5 dollars and 6 euros then. | 5 dollars; 6 euros
            """)
    void findsAmountsWithTheirUnits(String text, String expected) {
        TaggedText tagged = MarkedText.tagged(text);
        assertThat(FINDER.addTo(tagged, List.of()).stream().map(Mention::text).collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Tano] paid 5 dollars to [O Karan] and 6 euros to [O Five Miles] | Tano; 5 dollars; Karan; 6 euros; Five Miles
            It ran [O five miles] then 6 miles | five miles; 6 miles
            It ran five [O miles] then 6 miles | miles; 6 miles
            It ran [O 5] miles then 6 miles | 5; 6 miles
            It ran 5 miles [O then] 6 miles | 5 miles; then; 6 miles
            """)
    void leavesOutAmountsThatOverlapNames(String marked, String expected) {
        MarkedText text = MarkedText.of(marked);
        assertThat(FINDER.addTo(text.text(), text.mentions()).stream()
                        .map(Mention::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
