package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.EntryCluster.ComparedEntry;
import dev.dateline.time.TimeValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Merges the timelines of many articles into one chronology. Stateless and safe for use by many threads; the same articles give
 * the same chronology, in whatever order they come.
 */
public final class ChronologyBuilder {

    private static final Comparator<MergedEntry> BY_TIME = Comparator.comparing(
                    (MergedEntry entry) -> entry.date().from())
            .thenComparing(entry -> entry.date().to())
            .thenComparingDouble(entry -> -entry.salience())
            .thenComparing(entry -> entry.sources().get(0).article())
            .thenComparingInt(entry -> entry.sources().get(0).start())
            .thenComparing(MergedEntry::text);

    /**
     * The weight of support in the salience of an entry: the square root of the share of the other articles that report it. The
     * three weights add up to 1 and were chosen by hand.
     */
    private static final double SUPPORT_SHARE = 0.5;

    /** The weight of the entry's salience in its articles. */
    private static final double WEIGHT_SHARE = 0.25;

    /** The weight of the salience of its leading entities. */
    private static final double ENTITY_SHARE = 0.25;

    /** How many entities of an entry, the most salient ones, count as leading. Chosen by hand. */
    private static final int LEADING_ENTITIES = 2;

    private final EventSynonyms words = new EventSynonyms();

    /** Merges the timelines of two or more articles; those without an id get {@code a1}, {@code a2}, …. */
    public Chronology merge(List<ArticleTimeline> timelines, ChronologyOptions options) {
        List<ArticleTimeline> articles = named(timelines);
        List<EntityCluster> merged = new EntityMerger(articles).join();
        List<MergedEntity> entities = entities(merged, articles);
        Map<String, Integer> indices = indices(merged);
        List<EntryCluster> clusters = new EntryMerger().join(entries(articles, indices));
        Predicate<MergedEntry> wanted = about(options.entity(), entities);
        List<MergedEntry> entries = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (EntryCluster cluster : clusters) {
            MergedEntry entry = entry(cluster, articles, entities);
            if (options.admits(entry) && wanted.test(entry)) {
                entries.add(entry);
            }
        }
        List<MergedEntry> listed = numbered(best(entries, options.maxEntries()));
        for (MergedEntry entry : listed) {
            addDispute(entry, warnings);
        }
        if (listed.size() < entries.size()) {
            warnings.add("Of " + entries.size() + " entries the " + listed.size() + " most salient are listed.");
        }
        return new Chronology(articles, ranked(entities), listed, warnings);
    }

    private static List<ArticleTimeline> named(List<ArticleTimeline> timelines) {
        List<ArticleTimeline> sorted =
                timelines.stream().sorted(ArticleTimeline.ORDER).toList();
        Set<String> given = sorted.stream().map(ArticleTimeline::id).collect(Collectors.toCollection(HashSet::new));
        List<ArticleTimeline> named = new ArrayList<>();
        int next = 1;
        for (ArticleTimeline timeline : sorted) {
            if (timeline.id() != null) {
                named.add(timeline);
                continue;
            }
            while (!given.add("a" + next)) {
                next++;
            }
            named.add(timeline.withId("a" + next));
        }
        return named;
    }

    /** The merged entities in the order of their clusters, with the ids of their ranks. */
    private static List<MergedEntity> entities(List<EntityCluster> merged, List<ArticleTimeline> articles) {
        List<MergedEntity> plain = merged.stream()
                .map(entity -> entity.entity(articles, salience(entity, articles.size())))
                .toList();
        Map<Integer, String> ids = new HashMap<>();
        List<Integer> order = IntStream.range(0, plain.size())
                .boxed()
                .sorted(Comparator.comparing(plain::get, byRank()))
                .toList();
        for (int rank = 0; rank < order.size(); rank++) {
            ids.put(order.get(rank), "e" + (rank + 1));
        }
        return IntStream.range(0, plain.size())
                .mapToObj(i -> plain.get(i).withId(ids.getOrDefault(i, "")))
                .toList();
    }

    private static Comparator<MergedEntity> byRank() {
        return Comparator.comparingDouble((MergedEntity entity) -> -entity.salience())
                .thenComparing(MergedEntity::name)
                .thenComparing(MergedEntity::type)
                .thenComparing(entity -> entity.mentions().toString());
    }

    private static List<MergedEntity> ranked(List<MergedEntity> entities) {
        return entities.stream().sorted(byRank()).toList();
    }

    private static double salience(EntityCluster entity, int articles) {
        Map<Integer, Double> best = new HashMap<>();
        entity.members()
                .forEach(member -> best.merge(member.article(), member.entity().salience(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).sorted().sum() / articles;
    }

    private static Map<String, Integer> indices(List<EntityCluster> merged) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < merged.size(); i++) {
            for (EntityCluster.Member member : merged.get(i).members()) {
                indices.put(member.article() + " " + member.entity().id(), i);
            }
        }
        return indices;
    }

    private List<ComparedEntry> entries(List<ArticleTimeline> articles, Map<String, Integer> indices) {
        List<ComparedEntry> entries = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            for (ArticleEntry entry : articles.get(article).entries()) {
                Set<Integer> entities = new TreeSet<>();
                for (String id : entry.entities()) {
                    Integer index = indices.get(article + " " + id);
                    if (index != null) {
                        entities.add(index);
                    }
                }
                entries.add(new ComparedEntry(
                        article,
                        entry,
                        words.kind(entry.trigger()),
                        words.content(entry.clause().text()),
                        entities));
            }
        }
        return entries;
    }

    /** The entry of a cluster. Its salience comes from the share of articles that report it, its weight in them and its entities. */
    private static MergedEntry entry(
            EntryCluster cluster, List<ArticleTimeline> articles, List<MergedEntity> entities) {
        ComparedEntry best = cluster.best();
        List<MergedEntity> named =
                cluster.entities().stream().map(entities::get).sorted(byRank()).toList();
        double byEntities = named.stream()
                .limit(LEADING_ENTITIES)
                .mapToDouble(MergedEntity::salience)
                .average()
                .orElse(0);
        double share = (cluster.support() - 1.0) / Math.max(1, articles.size() - 1);
        return new MergedEntry(
                "",
                best.date(),
                cluster.status(),
                best.source().basis(),
                best.source().clause().text(),
                best.source().trigger(),
                best.source().timex(),
                cluster.sources(articles),
                named.stream().map(MergedEntity::id).toList(),
                cluster.support(),
                Math.min(
                        1,
                        SUPPORT_SHARE * Math.sqrt(share)
                                + WEIGHT_SHARE * cluster.weight()
                                + ENTITY_SHARE * byEntities));
    }

    /** Accepts entries that have the entity of this name among their entities, or the name in their words. */
    private static Predicate<MergedEntry> about(@Nullable String name, List<MergedEntity> entities) {
        if (name == null) {
            return entry -> true;
        }
        NameKey key = NameKey.of(name);
        Set<String> ids = entities.stream()
                .filter(entity -> NameKey.of(entity.name()).equals(key)
                        || entity.aliases().stream()
                                .anyMatch(alias -> NameKey.of(alias).equals(key)))
                .map(MergedEntity::id)
                .collect(Collectors.toSet());
        return entry -> entry.entities().stream().anyMatch(ids::contains)
                || entry.sources().stream().anyMatch(source -> key.standsIn(source.text()));
    }

    private static List<MergedEntry> best(List<MergedEntry> entries, int most) {
        return entries.stream()
                .sorted(Comparator.comparingDouble((MergedEntry entry) -> -entry.salience())
                        .thenComparing(BY_TIME))
                .limit(most)
                .sorted(BY_TIME)
                .toList();
    }

    private static List<MergedEntry> numbered(List<MergedEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).withId("t" + (i + 1)))
                .toList();
    }

    private static void addDispute(MergedEntry entry, List<String> warnings) {
        Set<String> others = new TreeSet<>();
        for (Chronology.Source source : entry.sources()) {
            TimeValue date = source.date();
            if (date != null
                    && !EntryCluster.isWithin(date, entry.date())
                    && !EntryCluster.isWithin(entry.date(), date)) {
                others.add(source.article() + " has " + date.edtf());
            }
        }
        if (!others.isEmpty()) {
            warnings.add("The articles disagree on " + entry.id() + ", dated "
                    + entry.date().edtf() + ": " + String.join(", ", others) + ".");
        }
    }
}
