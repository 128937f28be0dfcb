package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.Figure;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.chronology.ArticleTimeline.Telling;
import dev.dateline.chronology.Chronology.Entry;
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

    private static final Figure HAFTAR = figure("e1", EntityType.PERSON, "Khalifa Haftar", "Haftar");
    private static final Figure TRIPOLI = figure("e2", EntityType.LOCATION, "Tripoli");
    private static final Figure LIBYA = figure("e3", EntityType.LOCATION, "Libya");
    private static final Figure UN = figure("e4", EntityType.ORGANIZATION, "United Nations", "UN");

    private static Figure figure(String id, EntityType type, String name, String... aliases) {
        return new Figure(id, type, name, List.of(aliases), List.of(), 0.5, List.of(new Quote(0, name.length(), name)));
    }

    private static ArticleTimeline account(String id, int day, List<Figure> figures, Telling... tellings) {
        Published published = new Published(LocalDate.of(2019, 4, day), "given", null);
        return new ArticleTimeline(id, "Report of " + id, published, figures, List.of(tellings));
    }

    private static Telling telling(
            TimeValue date, EventStatus status, String trigger, String clause, String... figures) {
        return new Telling(
                date,
                status,
                Basis.EXPLICIT,
                new Quote(10, 10 + clause.length(), clause),
                trigger,
                null,
                List.of(figures),
                0.5);
    }

    private static Telling launch(TimeValue date, String... figures) {
        return telling(
                date,
                EventStatus.OCCURRED,
                "launched",
                "Haftar launched an offensive to seize the capital Tripoli",
                figures);
    }

    private static List<Entry> merge(ArticleTimeline... accounts) {
        return BUILDER.merge(List.of(accounts), ChronologyOptions.ALL).entries();
    }

    @Test
    void mergesTwoTellingsOfOneHappening() {
        assertThat(merge(
                        account("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        account(
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
                        account("a", 5, List.of(HAFTAR, TRIPOLI), launch(APRIL, "e1", "e2")),
                        account("b", 7, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.date()).isEqualTo(FOURTH));
    }

    @Test
    void keepsOtherHappeningsOfTheDayApart() {
        assertThat(merge(
                        account("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        account(
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
                        account("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        account(
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
        Telling plan = telling(
                FOURTH,
                EventStatus.PLANNED,
                "launch",
                "Haftar plans to launch an offensive to seize the capital Tripoli",
                "e1",
                "e2");
        assertThat(merge(
                        account("a", 3, List.of(HAFTAR, TRIPOLI), plan),
                        account("b", 7, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.status()).isEqualTo(EventStatus.OCCURRED));
    }

    @Test
    void saysWhereArticlesDisagreeOnADay() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        account("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        account("b", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        account(
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
                        account("a", 5, List.of(UN, LIBYA)),
                        account("b", 7, List.of(figure("e9", EntityType.ORGANIZATION, "UN"), LIBYA))),
                ChronologyOptions.ALL);
        assertThat(chronology.figures())
                .extracting(Chronology.Figure::name)
                .containsExactlyInAnyOrder("United Nations", "Libya");
    }

    @Test
    void joinsAKnownAcronymWithItsNameThoughNoArticleHasBoth() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        account("a", 5, List.of(figure("e1", EntityType.ORGANIZATION, "U.N."))),
                        account("b", 7, List.of(figure("e1", EntityType.ORGANIZATION, "the United Nations"))),
                        account("c", 8, List.of(figure("e1", EntityType.ORGANIZATION, "United Nations Inc.")))),
                ChronologyOptions.ALL);
        assertThat(chronology.figures()).hasSize(1);
    }

    @Test
    void twoJordansStayTwo() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        account("a", 5, List.of(figure("e1", EntityType.PERSON, "Michael Jordan", "Jordan"))),
                        account("b", 7, List.of(figure("e1", EntityType.LOCATION, "Jordan"), LIBYA)),
                        account("c", 8, List.of(figure("e1", EntityType.PERSON, "Larry Jordan", "Jordan")))),
                ChronologyOptions.ALL);
        assertThat(chronology.figures())
                .extracting(Chronology.Figure::name)
                .containsExactlyInAnyOrder("Michael Jordan", "Larry Jordan", "Jordan", "Libya");
    }

    @Test
    void aSurnameThatTwoMayBearStaysAlone() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        account("a", 5, List.of(figure("e1", EntityType.PERSON, "George Bush", "Bush"))),
                        account("b", 6, List.of(figure("e1", EntityType.PERSON, "Laura Bush", "Bush"))),
                        account("c", 8, List.of(figure("e1", EntityType.PERSON, "Bush")))),
                ChronologyOptions.ALL);
        assertThat(chronology.figures()).hasSize(3);
    }

    @Test
    void tellsOnlyWhatConcernsAnEntity() {
        ArticleTimeline account = account(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI, UN),
                launch(FOURTH, "e1", "e2"),
                telling(APRIL, EventStatus.PLANNED, "conference", "the UN plans a conference", "e4"));
        ArticleTimeline other = account("b", 6, List.of(LIBYA));
        assertThat(BUILDER.merge(List.of(account, other), new ChronologyOptions(10, null, null, "un"))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.trigger()).isEqualTo("conference"));
    }

    @Test
    void tellsOnlyWhatGoesOnBetweenTwoDays() {
        ArticleTimeline account = account(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI),
                launch(FOURTH, "e1", "e2"),
                telling(TimeValue.ofYear(2011), EventStatus.OCCURRED, "descended", "Libya descended into chaos"));
        ArticleTimeline other = account("b", 6, List.of(LIBYA));
        LocalDate first = LocalDate.of(2019, 1, 1);
        assertThat(BUILDER.merge(List.of(account, other), new ChronologyOptions(10, first, null, null))
                        .entries())
                .extracting(Entry::trigger)
                .containsExactly("launched");
        assertThat(BUILDER.merge(List.of(account, other), new ChronologyOptions(10, null, first, null))
                        .entries())
                .extracting(Entry::trigger)
                .containsExactly("descended");
    }

    @Test
    void keepsTheMostSalientEntriesAndSaysSo() {
        List<Telling> tellings = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            tellings.add(telling(
                    TimeValue.ofDay(LocalDate.of(2018, 1, day)),
                    EventStatus.OCCURRED,
                    "word" + day,
                    "clause number " + day));
        }
        ArticleTimeline many = account("a", 5, List.of(HAFTAR, TRIPOLI), tellings.toArray(Telling[]::new));
        ArticleTimeline one = account("b", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"));
        ArticleTimeline two = account("c", 6, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2"));
        Chronology chronology = BUILDER.merge(List.of(many, one, two), new ChronologyOptions(1, null, null, null));
        assertThat(chronology.entries()).extracting(Entry::trigger).containsExactly("launched");
        assertThat(chronology.warnings()).containsExactly("Of 10 entries the 1 most salient are told.");
    }

    @Test
    void namesArticlesThatCameWithoutAnId() {
        ArticleTimeline nameless =
                new ArticleTimeline(null, "x", new Published(null, "unknown", null), List.of(), List.of());
        ArticleTimeline first = account("a1", 5, List.of());
        assertThat(BUILDER.merge(List.of(nameless, first, nameless), ChronologyOptions.ALL)
                        .articles())
                .extracting(ArticleTimeline::id)
                .containsExactly("a1", "a2", "a3");
    }

    @Test
    void doesNotDependOnTheOrderOfTheArticles() {
        Random random = new Random(11);
        List<ArticleTimeline> accounts = new ArrayList<>();
        List<Figure> all = List.of(HAFTAR, TRIPOLI, LIBYA, UN);
        String[] triggers = {"launched", "unveiled", "attacked", "met", "agreed", "offensive"};
        for (int i = 0; i < 12; i++) {
            List<Telling> tellings = new ArrayList<>();
            for (int t = 0; t < 6; t++) {
                LocalDate day = LocalDate.of(2019, 4, 1 + random.nextInt(4));
                TimeValue date = random.nextInt(3) == 0 ? APRIL : TimeValue.ofDay(day);
                String who = all.get(random.nextInt(4)).id();
                String trigger = triggers[random.nextInt(triggers.length)];
                tellings.add(telling(
                        date, EventStatus.values()[random.nextInt(5)], trigger, "they " + trigger + " in " + day, who));
            }
            accounts.add(account(
                    i % 3 == 0 ? null : "id" + i, 1 + random.nextInt(9), all, tellings.toArray(Telling[]::new)));
        }
        Chronology expected = BUILDER.merge(accounts, ChronologyOptions.ALL);
        assertThat(expected.entries()).hasSizeBetween(2, 60);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(accounts, random);
            assertThat(BUILDER.merge(accounts, ChronologyOptions.ALL)).isEqualTo(expected);
        }
    }
}
