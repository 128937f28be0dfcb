package dev.dateline.json;

import dev.dateline.article.Faults;
import dev.dateline.article.Problem;
import dev.dateline.summary.SummaryLength;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Options while they are read: every value is checked, and faults are reported with their pointer. */
final class OptionFields {

    private final BiConsumer<String, String> faults;
    private int sentences = SummaryLength.DEFAULT.sentences();
    private int maxCharacters = SummaryLength.DEFAULT.maxCharacters();
    private OffsetUnit offsets = OffsetUnit.UTF16;
    private boolean includeText;

    /** Options of a JSON body. */
    static OptionFields inBody(Faults faults) {
        return new OptionFields((name, detail) -> faults.at("/options/" + name, detail));
    }

    /** Options given as query parameters. */
    static OptionFields inQuery(Faults faults) {
        return new OptionFields(faults::of);
    }

    private OptionFields(BiConsumer<String, String> faults) {
        this.faults = faults;
    }

    void sentences(long value) {
        if (value < 1 || value > 20) {
            faults.accept("sentences", "Read " + value + "; expected 1 to 20.");
        } else {
            sentences = (int) value;
        }
    }

    void maxCharacters(long value) {
        if (value < 40) {
            faults.accept("maxCharacters", "Read " + value + "; expected at least 40.");
        } else {
            maxCharacters = (int) Math.min(value, Integer.MAX_VALUE);
        }
    }

    void offsets(String label) {
        OffsetUnit unit = OffsetUnit.of(label).orElse(null);
        if (unit == null) {
            faults.accept("offsets", "Read " + Problem.quoted(label) + "; expected utf16, codepoint or utf8.");
        } else {
            offsets = unit;
        }
    }

    void includeText(boolean value) {
        includeText = value;
    }

    /** Reads one option from a query parameter; null where it is not given. */
    void query(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        switch (name) {
            case "sentences" -> number(name, value, this::sentences);
            case "maxCharacters" -> number(name, value, this::maxCharacters);
            case "offsets" -> offsets(value);
            case "includeText" -> {
                if (value.equals("true") || value.equals("false")) {
                    includeText(value.equals("true"));
                } else {
                    faults.accept(name, "Read " + Problem.quoted(value) + "; expected true or false.");
                }
            }
            default -> throw new IllegalArgumentException(name + " is no option");
        }
    }

    private void number(String name, String value, LongConsumer option) {
        if (value.matches("[+-]?[0-9]{1,18}")) {
            option.accept(Long.parseLong(value));
        } else {
            faults.accept(name, "Read " + Problem.quoted(value) + "; expected a whole number.");
        }
    }

    AnswerOptions read() {
        return new AnswerOptions(new SummaryLength(sentences, maxCharacters), offsets, includeText);
    }
}
