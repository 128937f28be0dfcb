package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.Chronology.Source;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The entries about one event, while entries are being added. */
final class EntryCluster {

    /** How many entries, the first ones, are compared with a new one: enough to keep the time linear. Chosen by hand. */
    private static final int COMPARED = 8;

    /** How many different dates the entries of a cluster may have: more are no one event, and keep the time linear. Chosen by hand. */
    static final int MOST_DATES = 16;

    private final List<ComparedEntry> entries = new ArrayList<>();
    private final Set<Integer> articles = new HashSet<>();
    private final Map<Days, TimeValue> dates = new LinkedHashMap<>();

    /** The calendar days of a date. */
    private record Days(LocalDate from, LocalDate to) {}

    /**
     * An entry and what it is compared by.
     *
     * @param article the index of its article
     * @param source the entry as its article has it
     * @param kind the kind of its trigger, see {@link EventSynonyms#kind}
     * @param content the stems of its words
     * @param entities the indices of its merged entities
     */
    record ComparedEntry(int article, ArticleEntry source, String kind, Set<String> content, Set<Integer> entities) {

        TimeValue date() {
            return source.date();
        }

        boolean isNegated() {
            return source.status() == EventStatus.NEGATED;
        }
    }

    void add(ComparedEntry entry) {
        entries.add(entry);
        articles.add(entry.article());
        dates.putIfAbsent(daysOf(entry.date()), entry.date());
    }

    private static Days daysOf(TimeValue date) {
        return new Days(date.from(), date.to());
    }

    List<ComparedEntry> compared() {
        return entries.subList(0, Math.min(COMPARED, entries.size()));
    }

    boolean isFrom(int article) {
        return articles.contains(article);
    }

    /** Whether the date lies within that of every entry, or the other way round. */
    boolean agreesWith(TimeValue date) {
        boolean isKnown = dates.containsKey(daysOf(date));
        return (isKnown || dates.size() < MOST_DATES)
                && dates.values().stream().allMatch(known -> isWithin(known, date) || isWithin(date, known));
    }

    static boolean isWithin(TimeValue part, TimeValue whole) {
        return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    }

    /** The indices of the entities of all entries, ascending. */
    Set<Integer> entities() {
        Set<Integer> entities = new TreeSet<>();
        entries.forEach(entry -> entities.addAll(entry.entities()));
        return entities;
    }

    int support() {
        return articles.size();
    }

    /**
     * The entry that represents the cluster: the date that most articles agree with (a month agrees with its days), then the most
     * precise date, then the status of the cluster, an explicit date, the higher salience, and the earlier article.
     */
    ComparedEntry best() {
        Map<String, Long> agreeing = new LinkedHashMap<>();
        for (ComparedEntry entry : entries) {
            agreeing.computeIfAbsent(entry.date().edtf(), any -> agreeing(entry.date()));
        }
        EventStatus status = status();
        return entries.stream()
                .min(Comparator.comparingLong((ComparedEntry entry) ->
                                -agreeing.getOrDefault(entry.date().edtf(), 0L))
                        .thenComparing(entry -> grain(entry.date()))
                        .thenComparingInt(entry -> entry.source().status() == status ? 0 : 1)
                        .thenComparingInt(entry -> entry.source().basis() == Basis.EXPLICIT ? 0 : 1)
                        .thenComparingDouble(entry -> -entry.source().salience())
                        .thenComparingInt(ComparedEntry::article)
                        .thenComparingInt(entry -> entry.source().clause().start()))
                .orElseThrow();
    }

    private long agreeing(TimeValue date) {
        return entries.stream()
                .filter(entry -> isWithin(date, entry.date()))
                .mapToInt(ComparedEntry::article)
                .distinct()
                .count();
    }

    /** A time of day counts as its day: an article that knows the hour does not know the day better. */
    private static Grain grain(TimeValue date) {
        return date.grain().compareTo(Grain.DAY) < 0 ? Grain.DAY : date.grain();
    }

    /** The status of the entry that says most: an event that took place is no longer planned, even if other articles say so. */
    EventStatus status() {
        return entries.stream()
                .map(entry -> entry.source().status())
                .min(Comparator.comparingInt(EntryCluster::rank))
                .orElseThrow();
    }

    private static int rank(EventStatus status) {
        return switch (status) {
            case OCCURRED -> 0;
            case ONGOING -> 1;
            case NEGATED -> 2;
            case PLANNED -> 3;
            case POSSIBLE -> 4;
        };
    }

    /** The mean over the articles of the salience of their most salient entry. */
    double weight() {
        Map<Integer, Double> best = new LinkedHashMap<>();
        entries.forEach(entry -> best.merge(entry.article(), entry.source().salience(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Where the articles report it, by article, then position. */
    List<Source> sources(List<ArticleTimeline> articles) {
        return entries.stream()
                .sorted(Comparator.comparingInt(ComparedEntry::article)
                        .thenComparingInt(entry -> entry.source().clause().start()))
                .map(entry -> new Source(
                        String.valueOf(articles.get(entry.article()).id()),
                        entry.source().clause().start(),
                        entry.source().clause().end(),
                        entry.source().clause().text(),
                        entry.date()))
                .toList();
    }
}
