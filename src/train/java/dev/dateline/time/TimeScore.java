package dev.dateline.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts of what was found against what should be. */
final class TimeScore {

    private static final int CONTEXT = 50;

    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    /** Adds a document; returns what was missing, extra or wrong, one line each. */
    List<String> add(List<TimeReport.Expected> expected, List<Timex> timexes, String text) {
        List<String> errors = new ArrayList<>();
        Set<Timex> used = new HashSet<>();
        gold += expected.size();
        found += timexes.size();
        for (TimeReport.Expected one : expected) {
            Timex match = match(one, timexes, used);
            if (match == null) {
                errors.add("MISS\t" + one.text() + "\t" + one.value() + "\t" + around(text, one.start(), one.end()));
                continue;
            }
            used.add(match);
            relaxed++;
            boolean isSame = match.start() == one.start() && match.end() == one.end();
            strict += isSame ? 1 : 0;
            if (!isSame) {
                errors.add("SPAN\t" + one.text() + "\t" + match.text() + "\t" + match.rule());
            }
            type += one.type() == null || one.type().equals(match.type().name()) ? 1 : 0;
            if (one.type() != null && !one.type().equals(match.type().name())) {
                errors.add("TYPE\t" + one.text() + "\t" + one.type() + "\t" + match.type());
            }
            if (normal(match.value()).equals(normal(one.value() == null ? "" : one.value()))) {
                value++;
            } else {
                errors.add("VALUE\t" + one.text() + "\t" + one.value() + "\t" + match.value() + "\t" + match.rule()
                        + "\t" + around(text, one.start(), one.end()));
            }
        }
        for (Timex timex : timexes) {
            if (!used.contains(timex)) {
                errors.add("EXTRA\t" + timex.text() + "\t" + timex.value() + "\t" + timex.rule() + "\t"
                        + around(text, timex.start(), timex.end()));
            }
        }
        return errors;
    }

    private static @Nullable Timex match(TimeReport.Expected one, List<Timex> timexes, Set<Timex> used) {
        Timex best = null;
        for (Timex timex : timexes) {
            boolean overlaps = timex.start() < one.end() && one.start() < timex.end();
            if (overlaps
                    && !used.contains(timex)
                    && (best == null || timex.start() == one.start() && timex.end() == one.end())) {
                best = timex;
            }
        }
        return best;
    }

    /** Zones and one-digit days are written in many ways by annotators; they are not what is measured. */
    private static String normal(String value) {
        return value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
    }

    private static String around(String text, int start, int end) {
        return (text.substring(Math.max(0, start - CONTEXT), start) + "[" + text.substring(start, end) + "]"
                        + text.substring(end, Math.min(text.length(), end + CONTEXT / 2)))
                .replace('\n', ' ');
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%4d %5d |  %5.1f   %5.1f  %5.1f  %5.1f  | %5.1f",
                gold,
                found,
                f1(strict),
                f1(relaxed),
                f1(type),
                f1(value),
                relaxed == 0 ? 0 : 100.0 * value / relaxed);
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
}
