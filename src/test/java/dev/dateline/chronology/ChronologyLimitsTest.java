package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.chronology.EntryCluster.ComparedEntry;
import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits that keep merging linear; PathologicalTest holds those that change no answer. */
class ChronologyLimitsTest {

    private static final TimeValue DAY = TimeValue.ofDay(LocalDate.of(2019, 4, 10));

    private static ComparedEntry entry(
            int article, TimeValue date, String kind, Set<String> content, Set<Integer> entities) {
        ArticleEntry entry = new ArticleEntry(
                date,
                EventStatus.OCCURRED,
                Basis.EXPLICIT,
                new Quote(article, article + 1, "words"),
                kind,
                null,
                List.of(),
                0.5);
        return new ComparedEntry(article, entry, kind, content, entities);
    }

    @Test
    void aClusterHasNoMoreThanSixteenDifferentDates() {
        EntryCluster cluster = new EntryCluster();
        for (int i = 0; i < EntryCluster.MOST_DATES; i++) {
            TimeValue nested = around(i);
            assertThat(cluster.agreesWith(nested)).as("date %d", i).isTrue();
            cluster.add(entry(i, nested, "kind", Set.of(), Set.of()));
        }
        assertThat(cluster.agreesWith(around(EntryCluster.MOST_DATES))).isFalse();
        assertThat(cluster.agreesWith(around(3))).isTrue();
    }

    /** Intervals that lie within each other. */
    private static TimeValue around(int days) {
        LocalDate from = LocalDate.of(2019, 4, 30).minusDays(days);
        LocalDate to = LocalDate.of(2019, 4, 30).plusDays(days);
        return new TimeValue(from + "/" + to, from, to, Grain.DAY);
    }

    /** The same name in two articles is one person, however many others have the surname. */
    @ParameterizedTest
    @CsvSource({"1, 1", "63, 63", "70, 70"})
    void aFullNameFindsItsClusterHoweverManyShareItsSurname(int namesakes, int clusters) {
        List<ArticleTimeline> articles = new ArrayList<>();
        for (int i = 0; i < namesakes; i++) {
            articles.add(article("Abe" + i + " Smith"));
            articles.add(article("Abe" + i + " Smith"));
        }
        assertThat(new EntityMerger(articles).join()).hasSize(clusters);
    }

    @Test
    void onlyTheFirstNamesakesAreCompared() {
        List<ArticleTimeline> articles = new ArrayList<>();
        for (int i = 0; i < EntityMerger.MOST_NAMESAKES; i++) {
            articles.add(article("Abe" + i + "x Smith"));
        }
        articles.add(article("Zoe Smith"));
        articles.add(article("Z. Smith"));
        assertThat(new EntityMerger(articles).join()).hasSize(EntityMerger.MOST_NAMESAKES + 2);
    }

    private static ArticleTimeline article(String person) {
        return new ArticleTimeline(
                null,
                null,
                new Published(null, "unknown", null),
                List.of(new ArticleEntity("e1", EntityType.PERSON, person, List.of(), List.of(), 0.5, List.of())),
                List.of());
    }
}
