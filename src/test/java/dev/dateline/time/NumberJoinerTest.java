package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberJoinerTest {

    /** Each item's number; an ordinal has a {@code #} before it. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            twenty five | 25.0
            twenty-five | 25.0
            twenty first | #21.0
            twenty-first | #21.0
            twenty second | #22.0
            20 first | 20.0 + #1.0
            nineteen five | 19.0 + 5.0
            ten five | 10.0 + 5.0
            ninety nine | 99.0
            one hundred | 100.0
            two hundred | 200.0
            two hundred five | 205.0
            two hundred twenty five | 225.0
            two thousand twelve | 2012.0
            two thousand | 2000.0
            two hundred thousand | 200000.0
            five dozen | 60.0
            5 dozen | 5.0 + 12.0
            12 dozen | 12.0 + 12.0
            40 dozen | 480.0
            40 five | 45.0
            100 five | 105.0
            one-hundred | 1.0 + 0.0 + 100.0
            two-five | 2.0 + 0.0 + 5.0
            hundred-five | 100.0 + 0.0 + 5.0
            hundred hundred | 200.0
            thousand hundred | 1100.0
            twenty ten | 20.0 + 10.0
            twenty zero | 20.0 + 0.0
            one two | 1.0 + 2.0
            3.5 thousand | 3500.0
            150 five | 155.0
            five hundred sixty | 560.0
            one hundred sixty five | 165.0
            two thousand nineteen | 2019.0
            half dozen | 6.0
            one hundred one hundred one hundred one hundred one hundred | 201.0 + 201.0 + 100.0
            """)
    void joinsNumbersInWords(String text, String numbers) {
        assertThat(Items.of(text).stream()
                        .map(item -> (item.is(TokenClass.ORDINAL) ? "#" : "")
                                + item.values().count())
                        .collect(Collectors.joining(" + ")))
                .isEqualTo(numbers);
    }
}
