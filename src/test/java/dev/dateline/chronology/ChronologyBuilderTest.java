package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChronologyBuilderTest {

    private static final ChronologyBuilder BUILDER = new ChronologyBuilder();
    private static final TimeValue FOURTH = TimeValue.ofDay(LocalDate.of(2019, 4, 4));
    private static final TimeValue APRIL = TimeValue.ofMonth(2019, 4);

    private static final ArticleEntity HAFTAR = entity("e1", EntityType.PERSON, "Khalifa Haftar", "Haftar");
    private static final ArticleEntity TRIPOLI = entity("e2", EntityType.LOCATION, "Tripoli");
    private static final ArticleEntity LIBYA = entity("e3", EntityType.LOCATION, "Libya");
    private static final ArticleEntity UN = entity("e4", EntityType.ORGANIZATION, "United Nations", "UN");

    private static ArticleEntity entity(String id, EntityType type, String name, String... aliases) {
        return new ArticleEntity(
                id, type, name, List.of(aliases), List.of(), 0.5, List.of(new Quote(0, name.length(), name)));
    }

    private static ArticleTimeline timeline(String id, int day, List<ArticleEntity> entities, ArticleEntry... entries) {
        Published published = new Published(LocalDate.of(2019, 4, day), "given", null);
        return new ArticleTimeline(id, "Report of " + id, published, entities, List.of(entries));
    }

    private static ArticleEntry telling(
            TimeValue date, EventStatus status, String trigger, String clause, String... entities) {
        return new ArticleEntry(
                date,
                status,
                Basis.EXPLICIT,
                new Quote(10, 10 + clause.length(), clause),
                trigger,
                null,
                List.of(entities),
                0.5);
    }

    private static ArticleEntry launch(TimeValue date, String... entities) {
        return telling(
                date,
                EventStatus.OCCURRED,
                "launched",
                "Haftar launched an offensive to seize the capital Tripoli",
                entities);
    }

    private static List<MergedEntry> merge(ArticleTimeline... timelines) {
        return BUILDER.merge(List.of(timelines), ChronologyOptions.ALL).entries();
    }

    @Test
    void mergesTwoTellingsOfOneHappening() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "b",
                                7,
                                List.of(HAFTAR, TRIPOLI),
                                telling(
                                        FOURTH,
                                        EventStatus.OCCURRED,
                                        "offensive",
                                        "the offensive on Tripoli that Haftar began",
                                        "e1",
                                        "e2"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.support()).isEqualTo(2))
                .satisfies(entry ->
                        assertThat(entry.sources()).extracting("article").containsExactly("a", "b"));
    }

    @Test
    void takesTheDayOfOneArticleForTheMonthOfAnother() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(APRIL, "e1", "e2")),
                        timeline("b", 7, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo(FOURTH));
    }

    @Test
    void keepsOtherHappeningsOfTheDayApart() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "b",
                                7,
                                List.of(UN, LIBYA),
                                telling(
                                        FOURTH,
                                        EventStatus.OCCURRED,
                                        "evacuated",
                                        "the UN evacuated its staff",
                                        "e4"))))
                .hasSize(2);
    }

    @Test
    void keepsWhatDidNotHappenApartFromWhatDid() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "b",
                                7,
                                List.of(HAFTAR, TRIPOLI),
                                telling(
                                        FOURTH,
                                        EventStatus.NEGATED,
                                        "launched",
                                        "Haftar launched no offensive to seize the capital Tripoli",
                                        "e1",
                                        "e2"))))
                .hasSize(2);
    }

    @Test
    void whatTookPlaceIsNoLongerPlanned() {
        ArticleEntry plan = telling(
                FOURTH,
                EventStatus.PLANNED,
                "launch",
                "Haftar plans to launch an offensive to seize the capital Tripoli",
                "e1",
                "e2");
        assertThat(merge(
                        timeline("a", 3, List.of(HAFTAR, TRIPOLI), plan),
                        timeline("b", 7, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(EventStatus.OCCURRED));
    }

    @Test
    void saysWhereArticlesDisagreeOnADay() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline("b", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "c",
                                7,
                                List.of(HAFTAR, TRIPOLI),
                                launch(TimeValue.ofDay(LocalDate.of(2019, 4, 3)), "e1", "e2"))),
                ChronologyOptions.ALL);
        assertThat(chronology.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo(FOURTH);
            assertThat(entry.sources())
                    .extracting(source -> source.date().edtf())
                    .contains("2019-04-03");
        });
        assertThat(chronology.warnings())
                .containsExactly("The articles disagree on t1, dated 2019-04-04: c has 2019-04-03.");
    }

    @Test
    void joinsAnAcronymWithItsName() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(UN, LIBYA)),
                        timeline("b", 7, List.of(entity("e9", EntityType.ORGANIZATION, "UN"), LIBYA))),
                ChronologyOptions.ALL);
        assertThat(chronology.entities())
                .extracting(MergedEntity::name)
                .containsExactlyInAnyOrder("United Nations", "Libya");
    }

    @Test
    void joinsAKnownAcronymWithItsNameThoughNoArticleHasBoth() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(entity("e1", EntityType.ORGANIZATION, "U.N."))),
                        timeline("b", 7, List.of(entity("e1", EntityType.ORGANIZATION, "the United Nations"))),
                        timeline("c", 8, List.of(entity("e1", EntityType.ORGANIZATION, "United Nations Inc.")))),
                ChronologyOptions.ALL);
        assertThat(chronology.entities()).hasSize(1);
    }

    @Test
    void twoJordansStayTwo() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(entity("e1", EntityType.PERSON, "Michael Jordan", "Jordan"))),
                        timeline("b", 7, List.of(entity("e1", EntityType.LOCATION, "Jordan"), LIBYA)),
                        timeline("c", 8, List.of(entity("e1", EntityType.PERSON, "Larry Jordan", "Jordan")))),
                ChronologyOptions.ALL);
        assertThat(chronology.entities())
                .extracting(MergedEntity::name)
                .containsExactlyInAnyOrder("Michael Jordan", "Larry Jordan", "Jordan", "Libya");
    }

    @Test
    void aSurnameThatTwoMayBearStaysAlone() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(entity("e1", EntityType.PERSON, "George Bush", "Bush"))),
                        timeline("b", 6, List.of(entity("e1", EntityType.PERSON, "Laura Bush", "Bush"))),
                        timeline("c", 8, List.of(entity("e1", EntityType.PERSON, "Bush")))),
                ChronologyOptions.ALL);
        assertThat(chronology.entities()).hasSize(3);
    }

    @Test
    void tellsOnlyWhatConcernsAnEntity() {
        ArticleTimeline timeline = timeline(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI, UN),
                launch(FOURTH, "e1", "e2"),
                telling(APRIL, EventStatus.PLANNED, "conference", "the UN plans a conference", "e4"));
        ArticleTimeline other = timeline("b", 6, List.of(LIBYA));
        assertThat(BUILDER.merge(List.of(timeline, other), new ChronologyOptions(10, null, null, "un"))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.trigger()).isEqualTo("conference"));
    }

    @Test
    void tellsOnlyWhatGoesOnBetweenTwoDays() {
        ArticleTimeline timeline = timeline(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI),
                launch(FOURTH, "e1", "e2"),
                telling(TimeValue.ofYear(2011), EventStatus.OCCURRED, "descended", "Libya descended into chaos"));
        ArticleTimeline other = timeline("b", 6, List.of(LIBYA));
        LocalDate first = LocalDate.of(2019, 1, 1);
        assertThat(BUILDER.merge(List.of(timeline, other), new ChronologyOptions(10, first, null, null))
                        .entries())
                .extracting(MergedEntry::trigger)
                .containsExactly("launched");
        assertThat(BUILDER.merge(List.of(timeline, other), new ChronologyOptions(10, null, first, null))
                        .entries())
                .extracting(MergedEntry::trigger)
                .containsExactly("descended");
    }

    @Test
    void keepsTheMostSalientEntriesAndSaysSo() {
        List<ArticleEntry> entries = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            entries.add(telling(
                    TimeValue.ofDay(LocalDate.of(2018, 1, day)),
                    EventStatus.OCCURRED,
                    "word" + day,
                    "clause number " + day));
        }
        ArticleTimeline many = timeline("a", 5, List.of(HAFTAR, TRIPOLI), entries.toArray(ArticleEntry[]::new));
        ArticleTimeline one = timeline("b", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"));
        ArticleTimeline two = timeline("c", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"));
        Chronology chronology = BUILDER.merge(List.of(many, one, two), new ChronologyOptions(1, null, null, null));
        assertThat(chronology.entries()).extracting(MergedEntry::trigger).containsExactly("launched");
        assertThat(chronology.warnings()).containsExactly("Of 10 entries the 1 most salient are candidate.");
    }

    @Test
    void namesArticlesThatCameWithoutAnId() {
        ArticleTimeline nameless =
                new ArticleTimeline(null, "x", new Published(null, "unknown", null), List.of(), List.of());
        ArticleTimeline first = timeline("a1", 5, List.of());
        assertThat(BUILDER.merge(List.of(nameless, first, nameless), ChronologyOptions.ALL)
                        .articles())
                .extracting(ArticleTimeline::id)
                .containsExactly("a1", "a2", "a3");
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        Random random = new Random(11);
        List<ArticleTimeline> timelines = new ArrayList<>();
        List<ArticleEntity> all = List.of(HAFTAR, TRIPOLI, LIBYA, UN);
        String[] triggers = {"launched", "unveiled", "attacked", "met", "agreed", "offensive"};
        for (int i = 0; i < 12; i++) {
            List<ArticleEntry> entries = new ArrayList<>();
            for (int t = 0; t < 6; t++) {
                LocalDate day = LocalDate.of(2019, 4, 1 + random.nextInt(4));
                TimeValue date = random.nextInt(3) == 0 ? APRIL : TimeValue.ofDay(day);
                String who = all.get(random.nextInt(4)).id();
                String trigger = triggers[random.nextInt(triggers.length)];
                entries.add(telling(
                        date, EventStatus.values()[random.nextInt(5)], trigger, "they " + trigger + " in " + day, who));
            }
            timelines.add(timeline(
                    i % 3 == 0 ? null : "id" + i, 1 + random.nextInt(9), all, entries.toArray(ArticleEntry[]::new)));
        }
        Chronology expected = BUILDER.merge(timelines, ChronologyOptions.ALL);
        assertThat(expected.entries()).hasSizeBetween(2, 60);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(timelines, random);
            assertThat(BUILDER.merge(timelines, ChronologyOptions.ALL)).isEqualTo(expected);
        }
    }
}
