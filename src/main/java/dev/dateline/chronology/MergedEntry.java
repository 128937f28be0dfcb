package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.Telling;
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

/** The tellings of one happening, while they are being gathered. */
final class MergedEntry {

    /** Of many tellings the first so many are compared with a new one. */
    private static final int COMPARED = 8;

    private final List<Told> tellings = new ArrayList<>();

    /**
     * A telling with what it is compared by.
     *
     * @param article index of its article
     * @param kind of its trigger: {@link EventSynonyms#kind}
     * @param content stems of its words
     * @param figures indices of its joined figures
     */
    record Told(int article, Telling telling, String kind, Set<String> content, Set<Integer> figures) {

        TimeValue date() {
            return telling.date();
        }

        boolean isNegated() {
            return telling.status() == EventStatus.NEGATED;
        }
    }

    void add(Told told) {
        tellings.add(told);
    }

    List<Told> compared() {
        return tellings.subList(0, Math.min(COMPARED, tellings.size()));
    }

    boolean isToldBy(int article) {
        return tellings.stream().anyMatch(told -> told.article() == article);
    }

    /** Whether one date lies within the other, finest grain apart; what is so for all tellings lets a new one in. */
    boolean agreesWith(TimeValue date) {
        return tellings.stream().allMatch(told -> isWithin(told.date(), date) || isWithin(date, told.date()));
    }

    static boolean isWithin(TimeValue part, TimeValue whole) {
        return !part.from().isBefore(whole.from()) && !part.to().isAfter(whole.to());
    }

    /** Figures of any telling, ascending. */
    Set<Integer> figures() {
        Set<Integer> figures = new TreeSet<>();
        tellings.forEach(told -> figures.addAll(told.figures()));
        return figures;
    }

    int support() {
        return (int) tellings.stream().mapToInt(Told::article).distinct().count();
    }

    /**
     * The telling that stands for all: of those whose date most articles agree with (a month agrees with its days) the most
     * precise; then one that has the status of all, a date that is written out, the more salient telling, and the earlier article.
     */
    Told best() {
        Map<String, Long> agreeing = new LinkedHashMap<>();
        for (Told told : tellings) {
            agreeing.computeIfAbsent(told.date().edtf(), any -> agreeing(told.date()));
        }
        EventStatus status = status();
        return tellings.stream()
                .min(Comparator.comparingLong((Told told) ->
                                -agreeing.getOrDefault(told.date().edtf(), 0L))
                        .thenComparing(told -> grain(told.date()))
                        .thenComparingInt(told -> told.telling().status() == status ? 0 : 1)
                        .thenComparingInt(told -> told.telling().basis() == Basis.EXPLICIT ? 0 : 1)
                        .thenComparingDouble(told -> -told.telling().salience())
                        .thenComparingInt(Told::article)
                        .thenComparingInt(told -> told.telling().clause().start()))
                .orElseThrow();
    }

    private long agreeing(TimeValue date) {
        return tellings.stream()
                .filter(told -> isWithin(date, told.date()))
                .mapToInt(Told::article)
                .distinct()
                .count();
    }

    /** Clock times are days here: that one article knows the hour makes its day no better. */
    private static Grain grain(TimeValue date) {
        return date.grain().compareTo(Grain.DAY) < 0 ? Grain.DAY : date.grain();
    }

    /** What took place is no longer planned, whoever still says so. */
    EventStatus status() {
        return tellings.stream()
                .map(told -> told.telling().status())
                .min(Comparator.comparingInt(MergedEntry::rank))
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

    /** Mean salience of the best telling of each article. */
    double weight() {
        Map<Integer, Double> best = new LinkedHashMap<>();
        tellings.forEach(told -> best.merge(told.article(), told.telling().salience(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Where it is told, by article, then position. */
    List<Source> sources(List<ArticleTimeline> articles) {
        return tellings.stream()
                .sorted(Comparator.comparingInt(Told::article)
                        .thenComparingInt(told -> told.telling().clause().start()))
                .map(told -> new Source(
                        String.valueOf(articles.get(told.article()).id()),
                        told.telling().clause().start(),
                        told.telling().clause().end(),
                        told.telling().clause().text(),
                        told.date()))
                .toList();
    }
}
