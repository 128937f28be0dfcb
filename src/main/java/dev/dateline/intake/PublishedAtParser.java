package dev.dateline.intake;

import dev.dateline.time.Anchor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a publication date as ISO 8601 writes it: a day, or a day and a time with or without an offset from UTC. */
public final class PublishedAtParser {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd")
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private PublishedAtParser() {}

    /** The date, or empty where the words are none, or one before the year 1 or after 9999. */
    public static Optional<Anchor> parse(String value) {
        try {
            TemporalAccessor read = FORMAT.parse(value);
            LocalDate date = LocalDate.from(read);
            @Nullable LocalTime time = read.query(TemporalQueries.localTime());
            @Nullable ZoneOffset offset = read.query(TemporalQueries.offset());
            boolean inRange = date.getYear() >= 1 && date.getYear() <= 9999;
            return inRange ? Optional.of(new Anchor(date, time, offset)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
