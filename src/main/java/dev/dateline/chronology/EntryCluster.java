package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.Chronology.Source;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The entries of one cluster, while they are being gathered. */
final class EntryCluster {

    /** Of many entries the first so many are compared with a new one. */
    private static final int COMPARED = 8;

    private final List<ComparedEntry> entries = new ArrayList<>();

    /**
     * A entry with what it is compared by.
     *
     * @param article index of its article
     * @param kind of its trigger: {@link EventSynonyms#kind}
     * @param content stems of its words
     * @param entities indices of its joined entities
     */
    record ComparedEntry(int article, ArticleEntry entry, String kind, Set<String> content, Set<Integer> entities) {

        TimeValue date() {
            return entry.date();
        }

        boolean isNegated() {
            return entry.status() == EventStatus.NEGATED;
        }
    }

    void add(ComparedEntry candidate) {
        entries.add(candidate);
    }

    List<ComparedEntry> compared() {
        return entries.subList(0, Math.min(COMPARED, entries.size()));
    }

    boolean isToldBy(int article) {
        return entries.stream().anyMatch(candidate -> candidate.article() == article);
    }

    /** Whether one date lies within the other, finest grain apart; what is so for all entries lets a new one in. */
    boolean agreesWith(TimeValue date) {
        return entries.stream()
                .allMatch(candidate -> isWithin(candidate.date(), date) || isWithin(date, candidate.date()));
    }

    static boolean isWithin(TimeValue part, TimeValue whole) {
        return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    }

    /** Indices of the entities of any entry, ascending. */
    Set<Integer> entities() {
        Set<Integer> entities = new TreeSet<>();
        entries.forEach(candidate -> entities.addAll(candidate.entities()));
        return entities;
    }

    int support() {
        return (int)
                entries.stream().mapToInt(ComparedEntry::article).distinct().count();
    }

    /**
     * The entry that stands for all: of those whose date most articles agree with (a month agrees with its days) the most
     * precise; then one that has the status of all, a date that is written out, the more salient entry, and the earlier article.
     */
    ComparedEntry best() {
        Map<String, Long> agreeing = new LinkedHashMap<>();
        for (ComparedEntry candidate : entries) {
            agreeing.computeIfAbsent(candidate.date().edtf(), any -> agreeing(candidate.date()));
        }
        EventStatus status = status();
        return entries.stream()
                .min(Comparator.comparingLong((ComparedEntry candidate) ->
                                -agreeing.getOrDefault(candidate.date().edtf(), 0L))
                        .thenComparing(candidate -> grain(candidate.date()))
                        .thenComparingInt(candidate -> candidate.entry().status() == status ? 0 : 1)
                        .thenComparingInt(candidate -> candidate.entry().basis() == Basis.EXPLICIT ? 0 : 1)
                        .thenComparingDouble(candidate -> -candidate.entry().salience())
                        .thenComparingInt(ComparedEntry::article)
                        .thenComparingInt(
                                candidate -> candidate.entry().clause().start()))
                .orElseThrow();
    }

    private long agreeing(TimeValue date) {
        return entries.stream()
                .filter(candidate -> isWithin(date, candidate.date()))
                .mapToInt(ComparedEntry::article)
                .distinct()
                .count();
    }

    /** Clock times are days here: that one article knows the hour makes its day no better. */
    private static Grain grain(TimeValue date) {
        return date.grain().compareTo(Grain.DAY) < 0 ? Grain.DAY : date.grain();
    }

    /** What took place is no longer planned, whoever still says so. */
    EventStatus status() {
        return entries.stream()
                .map(candidate -> candidate.entry().status())
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

    /** Mean salience of the best entry of each article. */
    double weight() {
        Map<Integer, Double> best = new LinkedHashMap<>();
        entries.forEach(
                candidate -> best.merge(candidate.article(), candidate.entry().salience(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Where it is candidate, by article, then position. */
    List<Source> sources(List<ArticleTimeline> articles) {
        return entries.stream()
                .sorted(Comparator.comparingInt(ComparedEntry::article)
                        .thenComparingInt(
                                candidate -> candidate.entry().clause().start()))
                .map(candidate -> new Source(
                        String.valueOf(articles.get(candidate.article()).id()),
                        candidate.entry().clause().start(),
                        candidate.entry().clause().end(),
                        candidate.entry().clause().text(),
                        candidate.date()))
                .toList();
    }
}
