package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.Telling;
import dev.dateline.chronology.Chronology.Entry;
import dev.dateline.chronology.Chronology.Figure;
import dev.dateline.chronology.MergedEntry.Told;
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
 * Merges what many articles told into one chronology. Stateless and safe for use by many threads; the same articles give
 * the same chronology, in whatever order they come.
 */
public final class ChronologyBuilder {

    private static final Comparator<Entry> BY_TIME = Comparator.comparing(
                    (Entry entry) -> entry.date().from())
            .thenComparing(entry -> entry.date().to())
            .thenComparingDouble(entry -> -entry.salience())
            .thenComparing(entry -> entry.sources().get(0).article())
            .thenComparingInt(entry -> entry.sources().get(0).start())
            .thenComparing(Entry::text);

    private final EventSynonyms words = new EventSynonyms();

    /** Merges the accounts of two or more articles; those without an id get {@code a1}, {@code a2}, …. */
    public Chronology merge(List<ArticleTimeline> accounts, ChronologyOptions options) {
        List<ArticleTimeline> articles = named(accounts);
        List<MergedEntity> joined = new EntityMerger(articles).join();
        List<Figure> figures = figures(joined, articles);
        Map<String, Integer> indices = indices(joined);
        List<MergedEntry> happenings = new EntryMerger().join(tellings(articles, indices));
        Predicate<Entry> wanted = about(options.entity(), figures);
        List<Entry> entries = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (MergedEntry happening : happenings) {
            Entry entry = entry(happening, articles, figures);
            if (options.admits(entry) && wanted.test(entry)) {
                entries.add(entry);
            }
        }
        List<Entry> listed = numbered(best(entries, options.maxEntries()));
        for (Entry entry : listed) {
            addDispute(entry, warnings);
        }
        if (listed.size() < entries.size()) {
            warnings.add("Of " + entries.size() + " entries the " + listed.size() + " most salient are told.");
        }
        return new Chronology(articles, ranked(figures), listed, warnings);
    }

    private static List<ArticleTimeline> named(List<ArticleTimeline> accounts) {
        List<ArticleTimeline> sorted =
                accounts.stream().sorted(ArticleTimeline.ORDER).toList();
        Set<String> given = sorted.stream().map(ArticleTimeline::id).collect(Collectors.toCollection(HashSet::new));
        List<ArticleTimeline> named = new ArrayList<>();
        int next = 1;
        for (ArticleTimeline account : sorted) {
            if (account.id() != null) {
                named.add(account);
                continue;
            }
            while (!given.add("a" + next)) {
                next++;
            }
            named.add(account.withId("a" + next));
        }
        return named;
    }

    /** The joined figures in the order given, with the ids they have in the ranked list. */
    private static List<Figure> figures(List<MergedEntity> joined, List<ArticleTimeline> articles) {
        List<Figure> plain = joined.stream()
                .map(figure -> figure.figure(articles, salience(figure, articles.size())))
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

    private static Comparator<Figure> byRank() {
        return Comparator.comparingDouble((Figure figure) -> -figure.salience())
                .thenComparing(Figure::name)
                .thenComparing(Figure::type)
                .thenComparing(figure -> figure.mentions().toString());
    }

    private static List<Figure> ranked(List<Figure> figures) {
        return figures.stream().sorted(byRank()).toList();
    }

    private static double salience(MergedEntity figure, int articles) {
        Map<Integer, Double> best = new HashMap<>();
        figure.members()
                .forEach(member -> best.merge(member.article(), member.figure().salience(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).sorted().sum() / articles;
    }

    private static Map<String, Integer> indices(List<MergedEntity> joined) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < joined.size(); i++) {
            for (EntityMerger.Member member : joined.get(i).members()) {
                indices.put(member.article() + " " + member.figure().id(), i);
            }
        }
        return indices;
    }

    private List<Told> tellings(List<ArticleTimeline> articles, Map<String, Integer> indices) {
        List<Told> tellings = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            for (Telling telling : articles.get(article).tellings()) {
                Set<Integer> figures = new TreeSet<>();
                for (String id : telling.figures()) {
                    Integer index = indices.get(article + " " + id);
                    if (index != null) {
                        figures.add(index);
                    }
                }
                tellings.add(new Told(
                        article,
                        telling,
                        words.kind(telling.trigger()),
                        words.content(telling.clause().text()),
                        figures));
            }
        }
        return tellings;
    }

    /** Salience: half by the share of the articles that tell it, a quarter each by its weight in them and by its figures. */
    private static Entry entry(MergedEntry happening, List<ArticleTimeline> articles, List<Figure> figures) {
        Told best = happening.best();
        List<Figure> named =
                happening.figures().stream().map(figures::get).sorted(byRank()).toList();
        double figured =
                named.stream().limit(2).mapToDouble(Figure::salience).average().orElse(0);
        double share = (happening.support() - 1.0) / Math.max(1, articles.size() - 1);
        return new Entry(
                "",
                best.date(),
                happening.status(),
                best.telling().basis(),
                best.telling().clause().text(),
                best.telling().trigger(),
                best.telling().timex(),
                happening.sources(articles),
                named.stream().map(Figure::id).toList(),
                happening.support(),
                Math.min(1, 0.5 * Math.sqrt(share) + 0.25 * happening.weight() + 0.25 * figured));
    }

    /** By the joined entity, or by its name in the words of a telling, where it was not known for a name there. */
    private static Predicate<Entry> about(@Nullable String name, List<Figure> figures) {
        if (name == null) {
            return entry -> true;
        }
        NameKey key = NameKey.of(name);
        Set<String> ids = figures.stream()
                .filter(figure -> NameKey.of(figure.name()).equals(key)
                        || figure.aliases().stream()
                                .anyMatch(alias -> NameKey.of(alias).equals(key)))
                .map(Figure::id)
                .collect(Collectors.toSet());
        return entry -> entry.figures().stream().anyMatch(ids::contains)
                || entry.sources().stream().anyMatch(source -> key.standsIn(source.text()));
    }

    private static List<Entry> best(List<Entry> entries, int most) {
        return entries.stream()
                .sorted(Comparator.comparingDouble((Entry entry) -> -entry.salience())
                        .thenComparing(BY_TIME))
                .limit(most)
                .sorted(BY_TIME)
                .toList();
    }

    private static List<Entry> numbered(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> entries.get(i).withId("t" + (i + 1)))
                .toList();
    }

    private static void addDispute(Entry entry, List<String> warnings) {
        Set<String> others = new TreeSet<>();
        for (Chronology.Source source : entry.sources()) {
            TimeValue date = source.date();
            if (date != null
                    && !MergedEntry.isWithin(date, entry.date())
                    && !MergedEntry.isWithin(entry.date(), date)) {
                others.add(source.article() + " has " + date.edtf());
            }
        }
        if (!others.isEmpty()) {
            warnings.add("The articles disagree on " + entry.id() + ", dated "
                    + entry.date().edtf() + ": " + String.join(", ", others) + ".");
        }
    }
}
