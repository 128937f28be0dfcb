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
 * Merges entries about one event. Their dates must agree (a day agrees with its month) unless they differ by little; their
 * likeness is that of trigger, participants and words, where rare features weigh more than frequent ones. Greedy, most precise
 * dates first. To stay linear, an entry is compared only with clusters that share a feature and the month, year or decade.
 */
final class EntryMerger {

    /** The likeness from which two entries dated to the day are about one event. Chosen by hand, as all numbers here are. */
    private static final double SAME_DAY = 0.42;

    /** The same for an entry dated to the week or month: more events share a month than a day. */
    private static final double SAME_MONTH = 0.5;

    /** The same for an entry dated more coarsely. */
    private static final double SAME_YEAR = 0.6;

    /** The same for two entries of one article, which has one entry for an event as a rule. */
    private static final double SAME_ARTICLE = 0.8;

    /** The same for two entries whose days differ. */
    private static final double DISPUTED = 0.75;

    /** How many days the dates of one event may differ by. */
    private static final int DISPUTED_DAYS = 3;

    /** How many clusters, those that share most, an entry is compared with: enough to keep the time linear. */
    private static final int CANDIDATES = 24;

    /**
     * How many clusters that share a feature are looked at for one entry. Features that more clusters share than are left of
     * this number are passed over, the most frequent first: they weigh least, and the time stays linear. Chosen by hand.
     */
    private static final int MOST_LOOKED_AT = 400;

    /** The share of the trigger in the likeness; the three shares add up to 1. */
    private static final double TRIGGER_SHARE = 0.34;

    /** The share of the participants in the likeness. */
    private static final double ENTITY_SHARE = 0.33;

    /** The share of the words in the likeness. */
    private static final double WORD_SHARE = 0.33;

    /** The likeness of two triggers of which one stands among the words of the other entry; 1 is the same kind. */
    private static final double MENTIONED_TRIGGER = 0.5;

    /** The weight of a feature that all entries share; a feature of one entry alone weighs 1 more. */
    private static final double LEAST_RARITY = 0.05;

    /** Participants who weigh less than this together do not make two entries alike by themselves. */
    private static final double LEAST_ENTITIES = 0.5;

    /** Words that weigh less than this together do not make two entries alike by themselves. */
    private static final double LEAST_WORDS = 1.5;

    private final List<EntryCluster> clusters = new ArrayList<>();
    private final Map<String, List<EntryCluster>> byFeature = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    /** The clusters in the order of their first entries. */
    List<EntryCluster> join(List<ComparedEntry> entries) {
        weigh(entries);
        entries.stream()
                .sorted(Comparator.comparing(
                                (ComparedEntry entry) -> entry.date().grain())
                        .thenComparing(entry -> entry.date().from())
                        .thenComparing(entry -> entry.date().to())
                        .thenComparingInt(ComparedEntry::article)
                        .thenComparingInt(entry -> entry.source().clause().start()))
                .forEach(this::place);
        return clusters;
    }

    private void weigh(List<ComparedEntry> entries) {
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> features(entry).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        double all = Math.log(entries.size() + 1.0);
        counts.forEach((feature, count) -> rarity.put(feature, LEAST_RARITY + (all - Math.log(count)) / all));
    }

    private static Set<String> features(ComparedEntry entry) {
        Set<String> features = new HashSet<>(entry.content());
        entry.entities().forEach(entity -> features.add("#" + entity));
        features.add("!" + entry.kind());
        return features;
    }

    private void place(ComparedEntry entry) {
        EntryCluster cluster = clusterFor(entry);
        if (cluster == null) {
            cluster = new EntryCluster();
            clusters.add(cluster);
        }
        cluster.add(entry);
        for (String feature : features(entry)) {
            for (String period : periods(entry.date())) {
                List<EntryCluster> known = byFeature.computeIfAbsent(period + feature, any -> new ArrayList<>());
                if (known.isEmpty() || known.get(known.size() - 1) != cluster) {
                    known.add(cluster);
                }
            }
        }
    }

    /** The keys under which the clusters of a date are indexed, the narrowest first: month, year and decade, as far as it is known. */
    private static List<String> periods(TimeValue date) {
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

    private @Nullable EntryCluster clusterFor(ComparedEntry entry) {
        EntryCluster best = null;
        double most = 0;
        for (EntryCluster cluster : candidates(entry)) {
            double likeness = 0;
            for (ComparedEntry other : cluster.compared()) {
                likeness = Math.max(likeness, likeness(entry, other));
            }
            if (likeness > most && likeness >= threshold(entry, cluster)) {
                best = cluster;
                most = likeness;
            }
        }
        return best;
    }

    /** The clusters that share most with the entry, by the rarity of the features they share. */
    private List<EntryCluster> candidates(ComparedEntry entry) {
        Map<EntryCluster, Double> shared = new LinkedHashMap<>();
        String period = periods(entry.date()).get(0);
        Set<String> features = features(entry);
        int longest = longestList(features, period);
        for (String feature : features) {
            double weight = rarity(feature);
            List<EntryCluster> known = byFeature.getOrDefault(period + feature, List.of());
            if (known.size() <= longest) {
                known.forEach(cluster -> shared.merge(cluster, weight, Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<EntryCluster, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Up to which length the lists of clusters of some features are read, so that no more than {@link #MOST_LOOKED_AT} are. */
    private int longestList(Set<String> features, String period) {
        int[] lengths = features.stream()
                .mapToInt(feature ->
                        byFeature.getOrDefault(period + feature, List.of()).size())
                .sorted()
                .toArray();
        int sum = 0;
        for (int i = 0; i < lengths.length; i++) {
            sum += lengths[i];
            if (sum > MOST_LOOKED_AT) {
                return lengths[i] - 1;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static double threshold(ComparedEntry entry, EntryCluster cluster) {
        if (cluster.compared().get(0).isNegated() != entry.isNegated()) {
            return Double.POSITIVE_INFINITY;
        }
        if (!cluster.agreesWith(entry.date())) {
            return isNear(entry, cluster) ? DISPUTED : Double.POSITIVE_INFINITY;
        }
        if (cluster.isFrom(entry.article())) {
            return SAME_ARTICLE;
        }
        Grain grain = entry.date().grain();
        if (grain.compareTo(Grain.DAY) <= 0) {
            return SAME_DAY;
        }
        return grain.compareTo(Grain.MONTH) <= 0 ? SAME_MONTH : SAME_YEAR;
    }

    /** Whether the days differ so little that the articles may disagree on the day of one event; the trigger must be the same then. */
    private static boolean isNear(ComparedEntry entry, EntryCluster cluster) {
        ComparedEntry other = cluster.compared().get(0);
        return entry.date().grain().compareTo(Grain.DAY) <= 0
                && other.date().grain().compareTo(Grain.DAY) <= 0
                && !cluster.isFrom(entry.article())
                && isSameKind(entry, other)
                && Math.abs(ChronoUnit.DAYS.between(
                                entry.date().from(), other.date().from()))
                        <= DISPUTED_DAYS;
    }

    /** How alike two entries are, in [0, 1]: by their triggers, their participants and their words. */
    private double likeness(ComparedEntry one, ComparedEntry other) {
        return TRIGGER_SHARE * triggers(one, other)
                + ENTITY_SHARE * entities(one, other)
                + WORD_SHARE * words(one, other);
    }

    private static double triggers(ComparedEntry one, ComparedEntry other) {
        if (isSameKind(one, other)) {
            return 1;
        }
        boolean isMentioned =
                one.content().contains(other.kind()) || other.content().contains(one.kind());
        return isMentioned ? MENTIONED_TRIGGER : 0;
    }

    private static boolean isSameKind(ComparedEntry one, ComparedEntry other) {
        return !one.kind().isEmpty() && one.kind().equals(other.kind());
    }

    private double entities(ComparedEntry one, ComparedEntry other) {
        double least = Math.min(weight(one.entities()), weight(other.entities()));
        double shared = 0;
        for (int entity : one.entities()) {
            shared += other.entities().contains(entity) ? rarity("#" + entity) : 0;
        }
        return least == 0 ? 0 : Math.min(1, shared / Math.max(least, LEAST_ENTITIES));
    }

    private double weight(Set<Integer> entities) {
        double sum = 0;
        for (int entity : entities) {
            sum += rarity("#" + entity);
        }
        return sum;
    }

    private double rarity(String feature) {
        return rarity.getOrDefault(feature, 1.0);
    }

    private double words(ComparedEntry one, ComparedEntry other) {
        double shared = 0;
        double mine = 0;
        double theirs = 0;
        for (String word : one.content()) {
            double weight = rarity(word);
            mine += weight;
            shared += other.content().contains(word) ? weight : 0;
        }
        for (String word : other.content()) {
            theirs += rarity(word);
        }
        double least = Math.min(mine, theirs);
        return least == 0 ? 0 : shared / Math.max(least, LEAST_WORDS);
    }
}
