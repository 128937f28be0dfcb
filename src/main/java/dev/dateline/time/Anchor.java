package dev.dateline.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time that relative expressions are relative to.
 *
 * @param date the day as written
 * @param time the time of day, where it is known
 * @param offset the offset from UTC, where it is known; without one the time is local
 */
public record Anchor(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** An anchor known to the day only. */
    public static Anchor of(LocalDate date) {
        return new Anchor(date, null, null);
    }
}
