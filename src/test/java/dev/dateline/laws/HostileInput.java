package dev.dateline.laws;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An input made of one unit again and again.
 *
 * @param name the unit, for messages
 * @param unit the unit by its number: those that differ hold what differs in real texts, too
 */
record HostileInput(String name, IntFunction<String> unit) {

    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Boris", "Chidi", "Dana", "Emeka", "Farah", "Goran");
    private static final List<String> MONTHS = List.of("January", "March", "May", "June", "August", "October");

    /** The same unit everywhere. */
    static HostileInput of(String unit) {
        return new HostileInput(unit, number -> unit);
    }

    /** A unit with parts that differ: {@code {name}}, {@code {person}}, {@code {date}}, {@code {day}}, {@code {n3}} (three digits) and {@code {n}}. */
    static HostileInput varied(String unit) {
        return new HostileInput(
                unit,
                number -> unit.replace("{name}", name(number))
                        .replace("{person}", FIRST_NAMES.get(number % FIRST_NAMES.size()) + " " + name(number))
                        .replace(
                                "{date}",
                                (1 + number % 28) + " " + MONTHS.get(number % MONTHS.size()) + " "
                                        + (1900 + number % 120))
                        .replace("{day}", String.valueOf(1 + number % 28))
                        .replace("{n3}", String.valueOf(100 + number % 900))
                        .replace("{n}", String.valueOf(number)));
    }

    /** So many different capitalized words. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 20) {
            name.append((char) ('a' + rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "k";
    }

    /** The units up to a size in characters, with what stands before and behind them. */
    String text(String before, int size, String behind) {
        StringBuilder text = new StringBuilder(before);
        for (int number = 0; text.length() < size - behind.length(); number++) {
            text.append(unit.apply(number));
        }
        text.setLength(Math.max(before.length(), size - behind.length()));
        int last = text.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
            text.setCharAt(last, ' ');
        }
        return text.append(behind).toString();
    }

    /** Units joined by commas: {@code count} elements of a JSON array. */
    String array(int count) {
        return String.join(",", IntStream.range(0, count).mapToObj(unit).toList());
    }

    static Stream<HostileInput> all(String... units) {
        return Stream.of(units).map(HostileInput::of);
    }

    static Stream<HostileInput> allVaried(String... units) {
        return Stream.of(units).map(HostileInput::varied);
    }

    @Override
    public String toString() {
        return name.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
