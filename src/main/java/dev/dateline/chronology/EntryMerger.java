package dev.dateline.chronology;

import dev.dateline.chronology.MergedEntry.Told;
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
 * Merges tellings of one happening: compatible dates (a day within its month), the same trigger or one of like meaning, the
 * same participants and places, like words. What is rare among the tellings says more than what all of them name. Greedy
 * by precision of the date, so that every telling is compared with few others: those that share a word of it and
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

    private final List<MergedEntry> happenings = new ArrayList<>();
    private final Map<String, List<MergedEntry>> byWord = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();

    /** Happenings of the tellings, in the order in which their first ones come. */
    List<MergedEntry> join(List<Told> tellings) {
        weigh(tellings);
        tellings.stream()
                .sorted(Comparator.comparing((Told told) -> told.date().grain())
                        .thenComparing(told -> told.date().from())
                        .thenComparing(told -> told.date().to())
                        .thenComparingInt(Told::article)
                        .thenComparingInt(told -> told.telling().clause().start()))
                .forEach(this::place);
        return happenings;
    }

    private void weigh(List<Told> tellings) {
        Map<String, Integer> counts = new HashMap<>();
        tellings.forEach(told -> features(told).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        double all = Math.log(tellings.size() + 1.0);
        counts.forEach((feature, count) -> rarity.put(feature, all == 0 ? 1 : 0.05 + (all - Math.log(count)) / all));
    }

    private static Set<String> features(Told told) {
        Set<String> features = new HashSet<>(told.content());
        told.figures().forEach(figure -> features.add("#" + figure));
        features.add("!" + told.kind());
        return features;
    }

    private void place(Told told) {
        MergedEntry home = home(told);
        if (home == null) {
            home = new MergedEntry();
            happenings.add(home);
        }
        home.add(told);
        for (String feature : features(told)) {
            for (String era : eras(told.date())) {
                List<MergedEntry> known = byWord.computeIfAbsent(era + feature, any -> new ArrayList<>());
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

    private @Nullable MergedEntry home(Told told) {
        MergedEntry best = null;
        double most = 0;
        for (MergedEntry happening : candidates(told)) {
            double likeness = 0;
            for (Told other : happening.compared()) {
                likeness = Math.max(likeness, likeness(told, other));
            }
            if (likeness > most && likeness >= threshold(told, happening)) {
                best = happening;
                most = likeness;
            }
        }
        return best;
    }

    /** Those that share most with the telling, by the rarity of what they share. */
    private List<MergedEntry> candidates(Told told) {
        Map<MergedEntry, Double> shared = new LinkedHashMap<>();
        String era = eras(told.date()).get(0);
        for (String feature : features(told)) {
            double weight = rarity.getOrDefault(feature, 1.0);
            List<MergedEntry> known = byWord.getOrDefault(era + feature, List.of());
            known.forEach(happening -> shared.merge(happening, weight, Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<MergedEntry, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double threshold(Told told, MergedEntry happening) {
        if (happening.compared().get(0).isNegated() != told.isNegated()) {
            return Double.POSITIVE_INFINITY;
        }
        if (!happening.agreesWith(told.date())) {
            return isNear(told, happening) ? DISPUTED : Double.POSITIVE_INFINITY;
        }
        if (happening.isToldBy(told.article())) {
            return SAME_ARTICLE;
        }
        Grain grain = told.date().grain();
        return grain.compareTo(Grain.DAY) <= 0 ? SAME_DAY : grain.compareTo(Grain.MONTH) <= 0 ? SAME_MONTH : SAME_YEAR;
    }

    /** Days that differ by little may be two accounts of one: the trigger must be the same then. */
    private static boolean isNear(Told told, MergedEntry happening) {
        Told other = happening.compared().get(0);
        return told.date().grain().compareTo(Grain.DAY) <= 0
                && other.date().grain().compareTo(Grain.DAY) <= 0
                && !happening.isToldBy(told.article())
                && isSameKind(told, other)
                && Math.abs(ChronoUnit.DAYS.between(
                                told.date().from(), other.date().from()))
                        <= DISPUTED_DAYS;
    }

    /** In [0, 1]: a third each for the trigger, who takes part, and the words. */
    private double likeness(Told one, Told other) {
        double kind = isSameKind(one, other)
                ? 1
                : one.content().contains(other.kind()) || other.content().contains(one.kind()) ? 0.5 : 0;
        return 0.34 * kind + 0.33 * figures(one, other) + 0.33 * words(one, other);
    }

    private static boolean isSameKind(Told one, Told other) {
        return !one.kind().isEmpty() && one.kind().equals(other.kind());
    }

    private double figures(Told one, Told other) {
        double shared = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Told told : List.of(one, other)) {
            double sum = 0;
            for (int figure : told.figures()) {
                sum += rarity.getOrDefault("#" + figure, 1.0);
            }
            least = Math.min(least, sum);
        }
        for (int figure : one.figures()) {
            shared += other.figures().contains(figure) ? rarity.getOrDefault("#" + figure, 1.0) : 0;
        }
        return least == 0 ? 0 : Math.min(1, shared / Math.max(least, 0.5));
    }

    private double words(Told one, Told other) {
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
