package dev.dateline.time;

import dev.dateline.text.TaggedText;
import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Year;
import java.util.List;
import java.util.Set;

/** Gives a date the year that only the second of a pair says: "between March and April 1918", "July-November 1954". */
final class SharedYear {

    private static final Set<String> JOINTS =
            Set.of("and", "to", "-", "\u2013", "\u2014", "until", "or", "through", "till", "/", ",");

    private SharedYear() {}

    /** The expression at an index, with the year of its partner where it has none. */
    static Expression of(TaggedText text, List<FoundTimex> found, int index) {
        FoundTimex timex = found.get(index);
        if (!(timex.expression() instanceof Calendar date)
                || date.year().isSaid()
                || date.month() == 0
                || index + 1 >= found.size()) {
            return timex.expression();
        }
        FoundTimex next = found.get(index + 1);
        int gap = next.start() - timex.end();
        boolean isPair = gap >= 0
                && gap <= 12
                && JOINTS.contains(
                        text.text().substring(timex.end(), next.start()).strip());
        if (!isPair
                || !(next.expression() instanceof Calendar partner)
                || partner.month() == 0
                || partner.year().kind() != Year.Kind.FULL) {
            return date;
        }
        boolean isYearBefore = date.month() > partner.month();
        return date.withYear(Year.of(partner.year().number() - (isYearBefore ? 1 : 0)));
    }
}
