package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.chronology.EntryCluster.ComparedEntry;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryMergerTest {

    private static final EventSynonyms WORDS = new EventSynonyms();
    private static final TimeValue DAY = day(10);
    private static final TimeValue MONTH = TimeValue.ofMonth(2019, 4);
    private static final TimeValue YEAR = TimeValue.ofYear(2019);
    private static final TimeValue DECADE = TimeValue.ofDecade(2010);

    private static TimeValue day(int day) {
        return TimeValue.ofDay(LocalDate.of(2019, 4, day));
    }

    private static ComparedEntry entry(
            int article, TimeValue date, EventStatus status, String trigger, String words, Integer... entities) {
        ArticleEntry entry = new ArticleEntry(
                date, status, Basis.EXPLICIT, new Quote(article, article + 1, words), trigger, null, List.of(), 0.5);
        return new ComparedEntry(
                article, entry, WORDS.kind(trigger), WORDS.content(words), new TreeSet<>(List.of(entities)));
    }

    private static ComparedEntry entry(int article, TimeValue date, String trigger, String words, Integer... entities) {
        return entry(article, date, EventStatus.OCCURRED, trigger, words, entities);
    }

    /** Entries that share nothing with each other, so that a feature of two entries is rare; all of another year. */
    private static List<ComparedEntry> others() {
        return IntStream.range(0, 100)
                .mapToObj(i -> entry(100 + i, TimeValue.ofYear(1900), "trigger" + i, "lorem" + i, 100 + i))
                .toList();
    }

    private static boolean isMerged(ComparedEntry one, ComparedEntry other) {
        List<ComparedEntry> entries = new ArrayList<>(others());
        entries.add(other);
        entries.add(one);
        return new EntryMerger().join(entries).stream().anyMatch(cluster -> has(cluster, one) && has(cluster, other));
    }

    @SuppressWarnings("ReferenceEquality") // two entries may be equal
    private static boolean has(EntryCluster cluster, ComparedEntry entry) {
        return cluster.compared().stream().anyMatch(compared -> compared == entry);
    }

    /** Likeness of the same trigger alone: 0.34; with one of two participants: 0.34 + 0.165; with words of them: 0.33 more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "burned | boats     | 1,2 | burned | houses    | 3,4 | none",
                "burned | boats     | 1,2 | burned | houses    | 1,4 | day",
                "burned | boats     | 1,2 | burned | houses    | 1,2 | day month year",
                "burned | boats     | 1   | burned | houses    | 1   | day month year",
                "burned | big boats | 1,2 | burned | big boats | 3,4 | day month",
                "burned | old boats | 1,2 | burned | old boats | 1,2 | day month year article dispute",
                "sank   | old boats | 1,2 | burned | old boats | 1,2 | day month",
                "sank   | old boats | 1,2 | burned | new ships | 1,2 | none",
                "sank   | old boats they danced | 1,2 | danced | new ships | 1,2 | day month",
                "danced | new ships | 1,2 | sank | old boats they danced | 1,2 | day month",
                "said   | old boats | 1,2 | said   | new ships | 1,2 | none",
                "burned | old boats sail north | | burned | old boats sail north | | day month year",
                "burned | boats     |     | burned | boats     |     | day month",
                "burned |           |     | burned |           |     | none",
                "said   |           |     | said   |           |     | none"
            })
    void mergesByLikenessAndPrecisionOfTheDate(
            String trigger,
            String words,
            String entities,
            String otherTrigger,
            String otherWords,
            String otherEntities,
            String merged) {
        assertThat(kinds(
                        part -> entry(part.article, part.one, trigger, text(words), ids(entities)),
                        part -> entry(1, part.other, otherTrigger, text(otherWords), ids(otherEntities))))
                .isEqualTo(merged);
    }

    private enum Part {
        DAY(0, day(10), day(10)),
        MONTH(0, EntryMergerTest.MONTH, EntryMergerTest.MONTH),
        YEAR(0, EntryMergerTest.YEAR, EntryMergerTest.YEAR),
        ARTICLE(1, day(10), day(10)),
        DISPUTE(0, day(10), day(13));

        private final int article;
        private final TimeValue one;
        private final TimeValue other;

        Part(int article, TimeValue one, TimeValue other) {
            this.article = article;
            this.one = one;
            this.other = other;
        }
    }

    private static String kinds(Function<Part, ComparedEntry> one, Function<Part, ComparedEntry> other) {
        String merged = Stream.of(Part.values())
                .filter(part -> isMerged(one.apply(part), other.apply(part)))
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return merged.isEmpty() ? "none" : merged;
    }

    private static String text(String words) {
        return words == null ? "" : words;
    }

    private static Integer[] ids(String entities) {
        return entities == null
                ? new Integer[0]
                : Stream.of(entities.split(",")).map(Integer::valueOf).toArray(Integer[]::new);
    }

    @ParameterizedTest
    @CsvSource({"7, true", "6, false", "13, true", "14, false"})
    void mergesDaysThatDifferByThreeAtMost(int day, boolean isMerged) {
        assertThat(isMerged(
                        entry(0, DAY, "burned", "old boats sail north", 1, 2),
                        entry(1, day(day), "burned", "old boats sail north", 1, 2)))
                .isEqualTo(isMerged);
    }

    @Test
    void mergesNoOtherDatesThatDisagree() {
        String words = "old boats sail north";
        TimeValue may = TimeValue.ofMonth(2019, 5);
        assertThat(isMerged(entry(0, MONTH, "burned", words, 1, 2), entry(1, may, "burned", words, 1, 2)))
                .isFalse();
        assertThat(isMerged(entry(0, day(12), "burned", words, 1, 2), entry(0, DAY, "burned", words, 1, 2)))
                .isFalse();
        assertThat(isMerged(
                        entry(0, day(12), "sank", words + " burned", 1, 2),
                        entry(1, DAY, "burned", words + " sank", 1, 2)))
                .isFalse();
        TimeValue weekFromDay = TimeValue.between(LocalDate.of(2019, 4, 8), LocalDate.of(2019, 4, 14), Grain.WEEK);
        assertThat(isMerged(entry(0, weekFromDay, "burned", words, 1, 2), entry(1, day(7), "burned", words, 1, 2)))
                .isFalse();
    }

    @Test
    void mergesADateWithTheMonthYearOrDecadeAroundIt() {
        String words = "old boats sail north";
        ComparedEntry day = entry(0, DAY, "burned", words, 1, 2);
        for (TimeValue date : List.of(MONTH, YEAR, DECADE)) {
            assertThat(isMerged(day, entry(1, date, "burned", words, 1, 2))).isTrue();
        }
        assertThat(isMerged(entry(0, MONTH, "burned", words, 1, 2), entry(1, DECADE, "burned", words, 1, 2)))
                .isTrue();
        assertThat(isMerged(entry(0, YEAR, "burned", words, 1, 2), entry(1, DECADE, "burned", words, 1, 2)))
                .isTrue();
        assertThat(isMerged(
                        entry(0, YEAR, "burned", words, 1, 2), entry(1, TimeValue.ofYear(2018), "burned", words, 1, 2)))
                .isFalse();
    }

    @Test
    void keepsWhatDidNotHappenApart() {
        assertThat(isMerged(
                        entry(0, DAY, EventStatus.NEGATED, "burned", "old boats sail north", 1, 2),
                        entry(1, DAY, "burned", "old boats sail north", 1, 2)))
                .isFalse();
    }

    @Test
    void mergesWithTheMostSimilarCluster() {
        ComparedEntry boats = entry(0, DAY, "burned", "old boats sail north", 1, 2);
        ComparedEntry ships = entry(1, DAY, "burned", "new ships turn south", 3, 4);
        ComparedEntry third = entry(2, DAY, "burned", "new ships turn back", 3, 4);
        List<EntryCluster> clusters = new EntryMerger().join(List.of(boats, ships, third));
        assertThat(clusters).hasSize(2);
        assertThat(clusters.get(1).compared()).containsExactly(ships, third);
    }

    @Test
    void weighsRareFeaturesMoreThanFrequentOnes() {
        ComparedEntry one = entry(0, DAY, "burned", "boats", 1, 2);
        ComparedEntry other = entry(1, DAY, "burned", "houses", 1, 4);
        assertThat(isMerged(one, other)).isTrue();
        List<ComparedEntry> entries = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> entry(100 + i, TimeValue.ofYear(1900), "trigger" + i, "lorem" + i, 1))
                .toList());
        entries.add(one);
        entries.add(other);
        assertThat(new EntryMerger().join(entries))
                .anySatisfy(cluster -> assertThat(cluster.compared()).containsExactly(one));
    }

    /** One entry that many clusters share a feature with; the cluster it belongs to shares most. */
    @Test
    void comparesWithTheClustersThatShareMost() {
        List<ComparedEntry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(entry(i, DAY, "trigger" + i, "boats", 10 + i));
        }
        ComparedEntry first = entry(50, DAY, "burned", "boats sail north", 1, 2);
        ComparedEntry second = entry(51, DAY, "burned", "boats sail north", 1, 2);
        entries.add(first);
        entries.add(second);
        assertThat(new EntryMerger().join(entries))
                .anySatisfy(cluster -> assertThat(cluster.compared()).containsExactly(first, second));
    }

    /** Clusters of other status share most but take no entry; with 24 of them none is left for the one that would. */
    @ParameterizedTest
    @CsvSource({"23, true", "24, false"})
    void comparesWithTwentyFourClusters(int negated, boolean isMerged) {
        List<ComparedEntry> entries = new ArrayList<>(others());
        for (int i = 0; i < negated; i++) {
            entries.add(entry(
                    0,
                    DAY,
                    EventStatus.NEGATED,
                    "trigger" + i,
                    "old boats sail north "
                            + "abcdefghijklmnopqrstuvwxyz".substring(i).repeat(4),
                    1,
                    2,
                    3,
                    10 + i));
        }
        ComparedEntry first = entry(1, DAY, "burned", "old boats", 1, 2);
        ComparedEntry second = entry(2, DAY, "burned", "old boats sail north", 1, 2, 3);
        entries.add(first);
        entries.add(second);
        assertThat(new EntryMerger()
                        .join(entries).stream()
                                .anyMatch(cluster -> cluster.compared().containsAll(List.of(first, second))))
                .isEqualTo(isMerged);
    }

    @Test
    void listsClustersByPrecisionThenDateThenArticleThenPosition() {
        List<ComparedEntry> entries = List.of(
                entry(0, YEAR, "burned", "boats"),
                entry(3, day(12), "sank", "ships"),
                entry(2, day(11), "sang", "songs"),
                entry(1, day(11), "danced", "tango"));
        assertThat(new EntryMerger().join(entries))
                .extracting(cluster -> cluster.compared().get(0).source().trigger())
                .containsExactly("danced", "sang", "sank", "burned");
        assertThat(new EntryMerger().join(List.of())).isEmpty();
    }

    @Test
    void listsTheEntitiesOfAllEntries() {
        assertThat(Set.copyOf(entry(0, DAY, "burned", "boats", 1, 2).entities()))
                .isEqualTo(Set.of(1, 2));
    }
}
