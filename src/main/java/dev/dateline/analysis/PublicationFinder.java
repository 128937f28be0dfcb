package dev.dateline.analysis;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.intake.DateStamp;
import dev.dateline.text.SegmentedText;
import dev.dateline.time.Anchor;
import dev.dateline.time.FoundTimex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publication date of an article: given, from metadata, from a dateline, or inferred from its dates. It does not guess: a date is inferred only where the latest full date of the text falls on a weekday that the text names without
 * a date ("on Sunday"), and the other full dates are shortly before it.
 */
public final class PublicationFinder {

    /** Full dates further back than this are history, not news. */
    private static final int RECENT_DAYS = 60;

    /** The publication date and how it is known. */
    public Publication find(Article article, SegmentedText text, List<FoundTimex> timexes) {
        Anchor known = article.published();
        if (known != null) {
            return new Publication(known, article.publishedBasis(), null);
        }
        Publication dateline = dateline(article, timexes, true);
        if (dateline == null) {
            dateline = dateline(article, timexes, false);
        }
        return dateline != null ? dateline : inferred(article, text, timexes);
    }

    /** The first date of a dateline; or of stamps alone ("Published: …"), which take precedence over dates in lists. */
    private static @Nullable Publication dateline(Article article, List<FoundTimex> timexes, boolean isStamped) {
        for (FoundTimex timex : timexes) {
            Block block = article.blockAt(timex.start());
            if (block == null
                    || block.kind() != Block.Kind.DATELINE
                    || isStamped && !DateStamp.is(article.text(), block.start(), block.end())) {
                continue;
            }
            LocalDate day = timex.fullDate();
            if (day == null) {
                day = withYearOfText(timex, timexes);
            }
            if (day != null) {
                return new Publication(Anchor.of(day), Publication.Basis.DATELINE, timex.span());
            }
        }
        return null;
    }

    /** A dateline without a year takes the year of the latest full date, where the two are close together. */
    private static @Nullable LocalDate withYearOfText(FoundTimex dateline, List<FoundTimex> timexes) {
        MonthDay said = dateline.monthDay();
        LocalDate latest = timexes.stream()
                .map(FoundTimex::fullDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (said == null || latest == null || !said.isValidYear(latest.getYear())) {
            return null;
        }
        LocalDate day = said.atYear(latest.getYear());
        boolean isClose = Math.abs(ChronoUnit.DAYS.between(day, latest)) <= RECENT_DAYS;
        boolean agrees = dateline.weekday() == null || dateline.weekday() == day.getDayOfWeek();
        return isClose && agrees ? day : null;
    }

    private static Publication inferred(Article article, SegmentedText text, List<FoundTimex> timexes) {
        List<FoundTimex> full = timexes.stream()
                .filter(t -> t.fullDate() != null && article.kindAt(t.start()).isTelling() && !isAhead(text, t))
                .toList();
        LocalDate latest = null;
        FoundTimex evidence = null;
        for (FoundTimex timex : full) {
            LocalDate day = timex.fullDate();
            if (day != null && (latest == null || day.isAfter(latest))) {
                latest = day;
                evidence = timex;
            }
        }
        if (latest == null || evidence == null || latest.getYear() < 1900) {
            return Publication.unknown();
        }
        DayOfWeek weekday = latest.getDayOfWeek();
        boolean isNamed =
                timexes.stream().anyMatch(t -> t.fullDate() == null && t.monthDay() == null && t.weekday() == weekday);
        int year = latest.getYear();
        long later = timexes.stream()
                .map(FoundTimex::fullYear)
                .filter(y -> y != null && y > year)
                .count();
        LocalDate newest = latest;
        long old = full.stream()
                .map(FoundTimex::fullDate)
                .filter(d -> d != null && ChronoUnit.DAYS.between(d, newest) > RECENT_DAYS)
                .count();
        boolean isNews = 2 * old <= full.size() - old && later == 0;
        return isNamed && isNews
                ? new Publication(Anchor.of(latest), Publication.Basis.INFERRED, evidence.span())
                : Publication.unknown();
    }

    /** Whether the date is in the future: "will open on May 3, 2019", "by May 3, 2019". */
    private static boolean isAhead(SegmentedText text, FoundTimex timex) {
        int at = text.tokenAt(timex.start());
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            String word = text.tokens().get(i).text();
            if (word.equals(".")) {
                return false;
            }
            if (word.equals("will") || word.equals("until") || word.equals("by") || word.equals("next")) {
                return true;
            }
        }
        return false;
    }
}
