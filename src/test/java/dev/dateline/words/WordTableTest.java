package dev.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTableTest {

    private enum Meal {
        BREAKFAST,
        LIGHT_LUNCH,
        DINNER
    }

    private static WordTable<Meal> table(String... lines) {
        return WordTable.of(file(lines), Meal.class, UnaryOperator.identity());
    }

    private static WordList file(String... lines) {
        List<WordList.Line> numbered = new ArrayList<>();
        for (String line : lines) {
            numbered.add(new WordList.Line(numbered.size() + 2, line));
        }
        return new WordList("meals.txt", numbered);
    }

    @Test
    void aWordMayHaveSeveralClassesAndAClassSeveralLines() {
        WordTable<Meal> table = table("breakfast bread tea", "light-lunch soup bread", "breakfast  egg");
        assertThat(table.has(Meal.BREAKFAST, "bread")).isTrue();
        assertThat(table.has(Meal.LIGHT_LUNCH, "bread")).isTrue();
        assertThat(table.has(Meal.DINNER, "bread")).isFalse();
        assertThat(table.has(Meal.BREAKFAST, "egg")).isTrue();
        assertThat(table.has(Meal.LIGHT_LUNCH, "tea")).isFalse();
        assertThat(table.has(Meal.BREAKFAST, "Bread")).isFalse();
        assertThat(table.words()).containsExactlyInAnyOrder("bread", "tea", "soup", "egg");
    }

    @Test
    void severalClassesAreAskedAtOnce() {
        WordTable<Meal> table = table("breakfast tea", "light-lunch soup", "dinner roast");
        int mask = WordTable.bit(Meal.BREAKFAST) | WordTable.bit(Meal.DINNER);
        assertThat(table.hasAny(mask, "tea")).isTrue();
        assertThat(table.hasAny(mask, "roast")).isTrue();
        assertThat(table.hasAny(mask, "soup")).isFalse();
        assertThat(table.hasAny(mask, "none")).isFalse();
    }

    @Test
    void theFirstClassOfAWordIsThatOfTheEnum() {
        WordTable<Meal> table = table("dinner bread", "light-lunch bread");
        assertThat(table.first("bread")).isEqualTo(Meal.LIGHT_LUNCH);
        assertThat(table.first("none")).isNull();
    }

    @Test
    void wordsMeetUnderTheirKey() {
        WordTable<Meal> table = WordTable.of(
                file("breakfast Tea TEA", "dinner tea"), Meal.class, word -> word.toLowerCase(Locale.ROOT));
        assertThat(table.has(Meal.BREAKFAST, "tea")).isTrue();
        assertThat(table.has(Meal.DINNER, "tea")).isTrue();
        assertThat(table.words()).containsExactly("tea");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supper bread      | meals.txt:3: read 'supper bread', expected one of [breakfast, light-lunch, dinner], then words",
                "DINNER bread      | meals.txt:3: read 'DINNER bread', expected one of [breakfast, light-lunch, dinner], then words",
                "light_lunch bread | meals.txt:3: read 'light_lunch bread', expected one of [breakfast, light-lunch, dinner], then words",
                "dinner            | meals.txt:3: read 'dinner', expected one of [breakfast, light-lunch, dinner], then words",
                "breakfast egg tea | meals.txt:3: read 'breakfast egg tea', expected 'tea' once in its class"
            })
    void aFaultNamesFileLineAndWhatIsExpected(String line, String message) {
        assertThatThrownBy(() -> table("breakfast tea", line)).hasMessage(message);
    }

    @Test
    void readsTheFileBesideAClass() {
        assertThatThrownBy(() -> WordTable.beside(WordTable.class, "none.txt", Meal.class))
                .hasMessageContaining("none.txt: read nothing, expected a file beside dev.dateline.words.WordTable");
    }
}
