package dev.dateline.chronology;

import dev.dateline.chronology.EntryCluster.ComparedEntry;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges entries about one event: compatible dates (a day within its month), the same trigger or one of like meaning, the
 * same participants and places, like words. What is rare among the entries says more than what all of them name. Greedy
 * by precision of the date, so that every entry is compared with few others: those that share a word of it and
 * month, year or decade.
 */
final class EntryMerger {

    private static final double SAME_DAY = 0.42;
    private static final double SAME_MONTH = 0.5;
    private static final double SAME_YEAR = 0.6;
    private static final double SAME_ARTICLE = 0.8;
    private static final double DISPUTED = 0.75;
    private static final int DISPUTED_DAYS = 3;
    private static final int CANDIDATES = 24;

    private final List<EntryCluster> clusters = new ArrayList<>();
    private final Map<String, List<EntryCluster>> byWord = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    /** Clusters of entries about one event, in the order of their first entries. */
    List<EntryCluster> join(List<ComparedEntry> entries) {
        weigh(entries);
        entries.stream()
                .sorted(Comparator.comparing(
                                (ComparedEntry candidate) -> candidate.date().grain())
                        .thenComparing(candidate -> candidate.date().from())
                        .thenComparing(candidate -> candidate.date().to())
                        .thenComparingInt(ComparedEntry::article)
                        .thenComparingInt(
                                candidate -> candidate.entry().clause().start()))
                .forEach(this::place);
        return clusters;
    }

    private void weigh(List<ComparedEntry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(candidate -> features(candidate).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        double all = Math.log(entries.size() + 1.0);
        counts.forEach((feature, count) -> rarity.put(feature, all == 0 ? 1 : 0.05 + (all - Math.log(count)) / all));
    }

    private static Set<String> features(ComparedEntry candidate) {
        Set<String> features = new HashSet<>(candidate.content());
        candidate.entities().forEach(entity -> features.add("#" + entity));
        features.add("!" + candidate.kind());
        return features;
    }

    private void place(ComparedEntry candidate) {
        EntryCluster home = home(candidate);
        if (home == null) {
            home = new EntryCluster();
            clusters.add(home);
        }
        home.add(candidate);
        for (String feature : features(candidate)) {
            for (String era : eras(candidate.date())) {
                List<EntryCluster> known = byWord.computeIfAbsent(era + feature, any -> new ArrayList<>());
                if (known.isEmpty() || known.get(known.size() - 1) != home) {
                    known.add(home);
                }
            }
        }
    }

    /** The keys under which a date is found again: its month and the ones beside it, or its year, or more. */
    private static List<String> eras(TimeValue date) {
        if (date.grain().compareTo(Grain.MONTH) <= 0) {
            return List.of(month(date.from()), year(date.from()), decade(date.from()));
        }
        return date.grain().compareTo(Grain.YEAR) <= 0
                ? List.of(year(date.from()), decade(date.from()))
                : List.of(decade(date.from()));
    }

    private static String month(LocalDate day) {
        return day.getYear() + "-" + day.getMonthValue() + " ";
    }

    private static String year(LocalDate day) {
        return day.getYear() + " ";
    }

    private static String decade(LocalDate day) {
        return Math.floorDiv(day.getYear(), 10) + "X ";
    }

    private @Nullable EntryCluster home(ComparedEntry candidate) {
        EntryCluster best = null;
        double most = 0;
        for (EntryCluster cluster : candidates(candidate)) {
            double likeness = 0;
            for (ComparedEntry other : cluster.compared()) {
                likeness = Math.max(likeness, likeness(candidate, other));
            }
            if (likeness > most && likeness >= threshold(candidate, cluster)) {
                best = cluster;
                most = likeness;
            }
        }
        return best;
    }

    /** Those that share most with the entry, by the rarity of what they share. */
    private List<EntryCluster> candidates(ComparedEntry candidate) {
        Map<EntryCluster, Double> shared = new LinkedHashMap<>();
        String era = eras(candidate.date()).get(0);
        for (String feature : features(candidate)) {
            double weight = rarity.getOrDefault(feature, 1.0);
            List<EntryCluster> known = byWord.getOrDefault(era + feature, List.of());
            known.forEach(cluster -> shared.merge(cluster, weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<EntryCluster, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double threshold(ComparedEntry candidate, EntryCluster cluster) {
        if (cluster.compared().get(0).isNegated() != candidate.isNegated()) {
            return Double.POSITIVE_INFINITY;
        }
        if (!cluster.agreesWith(candidate.date())) {
            return isNear(candidate, cluster) ? DISPUTED : Double.POSITIVE_INFINITY;
        }
        if (cluster.isToldBy(candidate.article())) {
            return SAME_ARTICLE;
        }
        Grain grain = candidate.date().grain();
        return grain.compareTo(Grain.DAY) <= 0 ? SAME_DAY : grain.compareTo(Grain.MONTH) <= 0 ? SAME_MONTH : SAME_YEAR;
    }

    /** Days that differ by little may be two timelines of one: the trigger must be the same then. */
    private static boolean isNear(ComparedEntry candidate, EntryCluster cluster) {
        ComparedEntry other = cluster.compared().get(0);
        return candidate.date().grain().compareTo(Grain.DAY) <= 0
                && other.date().grain().compareTo(Grain.DAY) <= 0
                && !cluster.isToldBy(candidate.article())
                && isSameKind(candidate, other)
                && Math.abs(ChronoUnit.DAYS.between(
                                candidate.date().from(), other.date().from()))
                        <= DISPUTED_DAYS;
    }

    /** In [0, 1]: a third each for the trigger, who takes part, and the words. */
    private double likeness(ComparedEntry one, ComparedEntry other) {
        double kind = isSameKind(one, other)
                ? 1
                : one.content().contains(other.kind()) || other.content().contains(one.kind()) ? 0.5 : 0;
        return 0.34 * kind + 0.33 * entities(one, other) + 0.33 * words(one, other);
    }

    private static boolean isSameKind(ComparedEntry one, ComparedEntry other) {
        return !one.kind().isEmpty() && one.kind().equals(other.kind());
    }

    private double entities(ComparedEntry one, ComparedEntry other) {
        double shared = 0;
        double least = Double.POSITIVE_INFINITY;
        for (ComparedEntry candidate : List.of(one, other)) {
            double sum = 0;
            for (int entity : candidate.entities()) {
                sum += rarity.getOrDefault("#" + entity, 1.0);
            }
            least = Math.min(least, sum);
        }
        for (int entity : one.entities()) {
            shared += other.entities().contains(entity) ? rarity.getOrDefault("#" + entity, 1.0) : 0;
        }
        return least == 0 ? 0 : Math.min(1, shared / Math.max(least, 0.5));
    }

    private double words(ComparedEntry one, ComparedEntry other) {
        double shared = 0;
        double mine = 0;
        double theirs = 0;
        for (String word : one.content()) {
            double weight = rarity.getOrDefault(word, 1.0);
            mine += weight;
            shared += other.content().contains(word) ? weight : 0;
        }
        for (String word : other.content()) {
            theirs += rarity.getOrDefault(word, 1.0);
        }
        double least = Math.min(mine, theirs);
        return least == 0 ? 0 : shared / Math.max(least, 1.5);
    }
}
