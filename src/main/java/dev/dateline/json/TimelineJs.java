package dev.dateline.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.analysis.Analysis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import dev.dateline.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A timeline for TimelineJS3, as
 * <a href="https://timeline.knightlab.com/docs/json-format.html">its JSON format</a> has it. Text is escaped for HTML.
 *
 * @param title the slide that opens the timeline
 * @param events in the order of the timeline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineJs(Slide title, List<Slide> events) {

    private static final Pattern TIME = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?");

    /** A slide; {@code start_date} is null for the title only. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Slide(
            @JsonProperty("unique_id") String uniqueId,
            @JsonProperty("start_date") @Nullable Date startDate,
            @JsonProperty("end_date") @Nullable Date endDate,
            @JsonProperty("display_date") @Nullable String displayDate,
            Text text,
            boolean autolink) {}

    /** A date as finely as it is known; months and days count from 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Date(
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer hour,
            @Nullable Integer minute) {}

    /** The text of a slide, in HTML. */
    public record Text(String headline, String text) {}

    static TimelineJs of(Analysis analysis) {
        String headline =
                Objects.requireNonNullElse(analysis.article().description().title(), "Timeline");
        Text opening = new Text(escaped(headline), escaped(analysis.summary().text()));
        return new TimelineJs(
                new Slide("title", null, null, null, opening, false),
                analysis.timeline().stream()
                        .map(entry -> slide(analysis, entry))
                        .toList());
    }

    private static Slide slide(Analysis analysis, TimelineEntry entry) {
        TimeValue date = entry.date();
        Date start = date(date, date.from());
        Date end = date(date, date.to());
        String sentence = analysis.text().textOf(entry.sentence().span());
        return new Slide(
                entry.id(),
                start,
                start.equals(end) ? null : end,
                displayed(date),
                new Text(escaped(entry.clause().of(analysis.article().text())), escaped(sentence)),
                false);
    }

    private static Date date(TimeValue value, LocalDate day) {
        return switch (value.grain()) {
            case MINUTE, HOUR -> timed(value, day);
            case DAY, WEEK, SEASON, QUARTER -> day(day);
            case MONTH -> new Date(day.getYear(), day.getMonthValue(), null, null, null);
            case YEAR, DECADE, CENTURY -> new Date(day.getYear(), null, null, null, null);
        };
    }

    private static Date day(LocalDate day) {
        return new Date(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, null);
    }

    private static Date timed(TimeValue value, LocalDate day) {
        Matcher time = TIME.matcher(value.edtf());
        if (!time.find() || !value.from().equals(value.to())) {
            return day(day);
        }
        Integer minute = time.group(2) == null ? null : Integer.valueOf(time.group(2));
        return new Date(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Integer.valueOf(time.group(1)), minute);
    }

    /** The date in words, where TimelineJS cannot express it; otherwise null. */
    private static @Nullable String displayed(TimeValue value) {
        int year = value.from().getYear();
        if (value.grain() == Grain.DECADE) {
            return year + "s";
        }
        if (value.grain() == Grain.CENTURY) {
            return year + "–" + value.to().getYear();
        }
        if (value.grain() == Grain.QUARTER) {
            return String.format(Locale.ROOT, "Q%d %d", (value.from().getMonthValue() + 2) / 3, year);
        }
        return null;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
