package dev.dateline.intake;

import dev.dateline.time.Anchor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates as they occur in pages and records: ISO 8601 and common variants. */
public final class MetadataDateParser {

    private static final int LONGEST = 60;

    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?"
                    + " ?(Z|[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?)?\\b.*");

    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH));

    private MetadataDateParser() {}

    /** The date; empty where the words are none, or one before the year 1 or after 9999. */
    public static Optional<Anchor> parse(String value) {
        String date = value.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Anchor> exact = PublishedAtParser.parse(date);
        if (exact.isPresent()) {
            return exact;
        }
        Matcher digits = DIGITS.matcher(date);
        if (digits.matches()) {
            String day = digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3);
            String time = digits.group(4) == null ? "" : "T" + digits.group(4);
            String zone = digits.group(5) == null ? "" : digits.group(5);
            Optional<Anchor> timed =
                    PublishedAtParser.parse(day + time + (zone.equals("UTC") || zone.equals("GMT") ? "Z" : zone));
            return timed.isPresent() ? timed : PublishedAtParser.parse(day);
        }
        return written(date);
    }

    private static Optional<Anchor> written(String date) {
        try {
            ZonedDateTime time = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(new Anchor(time.toLocalDate(), time.toLocalTime(), time.getOffset()));
        } catch (DateTimeException e) {
            for (DateTimeFormatter format : WRITTEN) {
                try {
                    return Optional.of(Anchor.of(LocalDate.parse(date, format)));
                } catch (DateTimeException none) {
                    // the next form may fit
                }
            }
            return Optional.empty();
        }
    }
}
