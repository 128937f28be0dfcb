package dev.dateline.time;

import java.time.LocalDate;

/**
 * A calendar time that has been worked out: what it covers, how finely it is known and how it is written.
 *
 * @param edtf Extended Date/Time Format, level 1 (ISO 8601-2): {@code 2011}, {@code 2019-04-14/2019-04-16}
 * @param from first calendar day covered
 * @param to last calendar day covered, not before {@code from}
 * @param grain how finely it is known
 */
public record TimeValue(String edtf, LocalDate from, LocalDate to, Grain grain) {

    public TimeValue {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time value " + edtf + " ends " + to + " before it starts " + from);
        }
    }
}
