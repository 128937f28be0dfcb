package dev.dateline.time;

import dev.dateline.tagging.TaggedText;
import dev.dateline.time.Expression.Calendar;
import dev.dateline.time.Expression.Year;
import java.util.List;
import java.util.Set;

/**
 * Gives a date what only the second of a pair says: "between March and April 1918", "from 15 to 22 February", "the spring
 * and summer of 1943".
 */
final class SharedYear {

    private static final Set<String> JOINTS = Set.of(
            "and",
            "to",
            "-",
            "\u2013",
            "\u2014",
            "until",
            "or",
            "through",
            "till",
            "/",
            ",",
            "and the",
            "to the",
            "and early",
            "and late");

    private SharedYear() {}

    private static boolean isPair(TaggedText text, FoundTimex first, FoundTimex second) {
        int gap = second.start() - first.end();
        return gap >= 0
                && gap <= 12
                && JOINTS.contains(
                        text.text().substring(first.end(), second.start()).strip());
    }

    private static Expression base(FoundTimex timex) {
        return timex.expression() instanceof Expression.Modified modified ? modified.base() : timex.expression();
    }

    /** The expression at an index, with the year of its partner where it has none. */
    static Expression of(TaggedText text, List<FoundTimex> found, int index) {
        FoundTimex timex = found.get(index);
        if (index + 1 >= found.size()) {
            return timex.expression();
        }
        if (timex.expression() instanceof Expression.SeasonOf season
                && !season.year().isSaid()) {
            return isPair(text, timex, found.get(index + 1))
                            && base(found.get(index + 1)) instanceof Expression.SeasonOf last
                    ? new Expression.SeasonOf(season.season(), last.year())
                    : season;
        }
        if (!(timex.expression() instanceof Calendar date)
                || date.year().isSaid()
                || date.isWeekday()
                || date.isYear()) {
            return timex.expression();
        }
        FoundTimex next = found.get(index + 1);
        if (!isPair(text, timex, next) || !(base(next) instanceof Calendar partner) || partner.month() == 0) {
            return date;
        }
        if (date.month() == 0) {
            return partner.day() > date.day() ? new Calendar(partner.year(), partner.month(), date.day(), 0) : date;
        }
        if (partner.year().kind() != Year.Kind.FULL) {
            return date;
        }
        boolean isYearBefore = date.month() > partner.month();
        return date.withYear(Year.of(partner.year().number() - (isYearBefore ? 1 : 0)));
    }
}
