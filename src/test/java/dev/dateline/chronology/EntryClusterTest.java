package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.chronology.EntryCluster.ComparedEntry;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryClusterTest {

    private static final TimeValue FOURTH = TimeValue.ofDay(LocalDate.of(2019, 4, 4));
    private static final TimeValue FIFTH = TimeValue.ofDay(LocalDate.of(2019, 4, 5));
    private static final TimeValue APRIL = TimeValue.ofMonth(2019, 4);

    /** An entry with a position of its own. */
    private static ComparedEntry entry(
            int article, int start, TimeValue date, EventStatus status, Basis basis, double salience) {
        ArticleEntry entry = new ArticleEntry(
                date, status, basis, new Quote(start, start + 5, "words"), "left", null, List.of(), salience);
        return new ComparedEntry(article, entry, "left", Set.of(), Set.of(article));
    }

    private static ComparedEntry entry(int article, TimeValue date) {
        return entry(article, article, date, EventStatus.OCCURRED, Basis.EXPLICIT, 0.5);
    }

    private static ComparedEntry entry(int article, EventStatus status) {
        return entry(article, article, FOURTH, status, Basis.EXPLICIT, 0.5);
    }

    private static EntryCluster cluster(ComparedEntry... entries) {
        EntryCluster cluster = new EntryCluster();
        Stream.of(entries).forEach(cluster::add);
        return cluster;
    }

    @Test
    void comparesTheFirstEightEntries() {
        EntryCluster cluster = new EntryCluster();
        cluster.add(entry(0, FOURTH));
        assertThat(cluster.compared()).hasSize(1);
        IntStream.range(1, 12).forEach(i -> cluster.add(entry(i, FOURTH)));
        assertThat(cluster.compared()).extracting(ComparedEntry::article).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void countsTheArticles() {
        EntryCluster cluster = cluster(entry(2, FOURTH), entry(2, FOURTH), entry(1, FOURTH));
        assertThat(cluster.support()).isEqualTo(2);
        assertThat(cluster.entities()).containsExactly(1, 2);
        assertThat(cluster.isFrom(1)).isTrue();
        assertThat(cluster.isFrom(0)).isFalse();
    }

    @Test
    void agreesWithDatesThatLieWithinThoseOfAllEntries() {
        assertThat(cluster(entry(0, FOURTH)).agreesWith(APRIL)).isTrue();
        assertThat(cluster(entry(0, APRIL)).agreesWith(FOURTH)).isTrue();
        assertThat(cluster(entry(0, FOURTH)).agreesWith(FIFTH)).isFalse();
        assertThat(cluster(entry(0, APRIL), entry(1, FOURTH)).agreesWith(FIFTH)).isFalse();
        assertThat(EntryCluster.isWithin(APRIL, TimeValue.ofMonth(2019, 5))).isFalse();
        assertThat(EntryCluster.isWithin(TimeValue.ofMonth(2019, 5), APRIL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OCCURRED, ONGOING, OCCURRED",
        "ONGOING, NEGATED, ONGOING",
        "NEGATED, PLANNED, NEGATED",
        "PLANNED, POSSIBLE, PLANNED"
    })
    void takesTheStatusThatSaysMost(EventStatus one, EventStatus other, EventStatus status) {
        assertThat(cluster(entry(0, one), entry(1, other)).status()).isEqualTo(status);
        assertThat(cluster(entry(0, other), entry(1, one)).status()).isEqualTo(status);
    }

    @Test
    void knowsWhatDidNotHappen() {
        assertThat(entry(0, EventStatus.NEGATED).isNegated()).isTrue();
        assertThat(entry(0, EventStatus.PLANNED).isNegated()).isFalse();
    }

    private static int best(ComparedEntry... entries) {
        return cluster(entries).best().source().clause().start();
    }

    @Test
    void prefersTheDateThatMostArticlesAgreeWith() {
        assertThat(best(entry(0, FOURTH), entry(1, FIFTH), entry(2, FIFTH))).isEqualTo(1);
        assertThat(best(entry(0, FOURTH), entry(1, FIFTH), entry(2, FOURTH), entry(3, FIFTH), entry(3, FIFTH)))
                .isZero();
    }

    @Test
    void prefersTheMorePreciseDate() {
        assertThat(best(entry(0, APRIL), entry(1, FOURTH))).isEqualTo(1);
    }

    @Test
    void prefersNoTimeOfDayToItsDay() {
        TimeValue noon = TimeValue.ofTime(LocalDate.of(2019, 4, 4), LocalTime.NOON, null);
        assertThat(best(entry(0, FOURTH), entry(1, noon))).isZero();
    }

    @Test
    void prefersTheStatusOfTheCluster() {
        assertThat(best(entry(0, EventStatus.PLANNED), entry(1, EventStatus.OCCURRED)))
                .isEqualTo(1);
    }

    @Test
    void prefersAnExplicitDate() {
        assertThat(best(
                        entry(0, 0, FOURTH, EventStatus.OCCURRED, Basis.PUBLICATION, 0.9),
                        entry(1, 1, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.1)))
                .isEqualTo(1);
    }

    @Test
    void prefersTheMoreSalientEntryThenTheEarlierArticleThenTheEarlierWords() {
        ComparedEntry faint = entry(0, 0, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.1);
        ComparedEntry salient = entry(1, 3, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.9);
        ComparedEntry later = entry(2, 1, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.9);
        ComparedEntry earlier = entry(1, 2, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.9);
        assertThat(best(faint, salient)).isEqualTo(3);
        assertThat(best(later, salient)).isEqualTo(3);
        assertThat(best(later, salient, earlier)).isEqualTo(2);
    }

    @Test
    void weighsTheMostSalientEntryOfEachArticle() {
        assertThat(cluster(
                                entry(0, 0, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.2),
                                entry(0, 1, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.6),
                                entry(1, 0, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.2))
                        .weight())
                .isEqualTo(0.4);
    }

    @Test
    void listsItsSourcesByArticleThenPosition() {
        List<ArticleTimeline> articles = Stream.of("a", "b")
                .map(id -> new ArticleTimeline(id, null, new Published(null, "unknown", null), List.of(), List.of()))
                .toList();
        EntryCluster cluster = cluster(
                entry(1, 0, FIFTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.2),
                entry(0, 9, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.2),
                entry(0, 4, FOURTH, EventStatus.OCCURRED, Basis.EXPLICIT, 0.2));
        assertThat(cluster.sources(articles))
                .containsExactly(
                        new Chronology.Source("a", 4, 9, "words", FOURTH),
                        new Chronology.Source("a", 9, 14, "words", FOURTH),
                        new Chronology.Source("b", 0, 5, "words", FIFTH));
    }
}
