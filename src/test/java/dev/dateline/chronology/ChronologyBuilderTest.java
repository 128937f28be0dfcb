package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.ArticleEntry;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.entity.EntityType;
import dev.dateline.event.EventStatus;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
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

    private static ArticleEntry entry(
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
        return entry(
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
    void mergesTwoEntriesAboutOneEvent() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "b",
                                7,
                                List.of(HAFTAR, TRIPOLI),
                                entry(
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
    void keepsOtherEventsOfTheDayApart() {
        assertThat(merge(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline(
                                "b",
                                7,
                                List.of(UN, LIBYA),
                                entry(FOURTH, EventStatus.OCCURRED, "evacuated", "the UN evacuated its staff", "e4"))))
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
                                entry(
                                        FOURTH,
                                        EventStatus.NEGATED,
                                        "launched",
                                        "Haftar launched no offensive to seize the capital Tripoli",
                                        "e1",
                                        "e2"))))
                .hasSize(2);
    }

    @Test
    void marksAnEventThatTookPlaceAsOccurredThoughAnArticlePlansIt() {
        ArticleEntry plan = entry(
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
    void warnsWhereArticlesDisagreeOnADay() {
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
    void keepsTwoPeopleOfOneSurnameApart() {
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
    void leavesASurnameOfTwoPeopleAlone() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(entity("e1", EntityType.PERSON, "George Bush", "Bush"))),
                        timeline("b", 6, List.of(entity("e1", EntityType.PERSON, "Laura Bush", "Bush"))),
                        timeline("c", 8, List.of(entity("e1", EntityType.PERSON, "Bush")))),
                ChronologyOptions.ALL);
        assertThat(chronology.entities()).hasSize(3);
    }

    @Test
    void listsOnlyTheEntriesOfAnEntity() {
        ArticleTimeline timeline = timeline(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI, UN),
                launch(FOURTH, "e1", "e2"),
                entry(APRIL, EventStatus.PLANNED, "conference", "the UN plans a conference", "e4"));
        ArticleTimeline other = timeline("b", 6, List.of(LIBYA));
        assertThat(BUILDER.merge(List.of(timeline, other), new ChronologyOptions(10, null, null, "un"))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.trigger()).isEqualTo("conference"));
    }

    @Test
    void listsOnlyTheEntriesBetweenTwoDays() {
        ArticleTimeline timeline = timeline(
                "a",
                5,
                List.of(HAFTAR, TRIPOLI),
                launch(FOURTH, "e1", "e2"),
                entry(TimeValue.ofYear(2011), EventStatus.OCCURRED, "descended", "Libya descended into chaos"));
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
    void keepsTheMostSalientEntriesAndWarns() {
        List<ArticleEntry> entries = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            entries.add(entry(
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
        assertThat(chronology.warnings()).containsExactly("Of 10 entries the 1 most salient are listed.");
    }

    @Test
    void givesAnIdToArticlesWithoutOne() {
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
                entries.add(entry(
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

    private static ArticleEntity salient(String id, EntityType type, String name, double salience) {
        return new ArticleEntity(id, type, name, List.of(), List.of(), salience, List.of());
    }

    private static ArticleEntry entry(double salience, String... entities) {
        return new ArticleEntry(
                FOURTH,
                EventStatus.OCCURRED,
                Basis.PUBLICATION,
                new Quote(10, 15, "left"),
                "left",
                "Thursday",
                List.of(entities),
                salience);
    }

    @Test
    void ranksEntitiesByTheirMeanSalienceOverAllArticles() {
        List<ArticleEntity> first = List.of(
                salient("e1", EntityType.LOCATION, "Oslo", 0.4),
                salient("e2", EntityType.PERSON, "Anna Jones", 0.9),
                salient("e3", EntityType.LOCATION, "Bergen", 0.2));
        List<ArticleEntity> second = List.of(
                salient("e1", EntityType.LOCATION, "Oslo", 0.6), salient("e2", EntityType.LOCATION, "Molde", 0.2));
        assertThat(BUILDER.merge(List.of(timeline("a", 5, first), timeline("b", 6, second)), ChronologyOptions.ALL)
                        .entities())
                .extracting(entity -> entity.id() + " " + entity.name() + " " + entity.salience())
                .containsExactly("e1 Oslo 0.5", "e2 Anna Jones 0.45", "e3 Bergen 0.1", "e4 Molde 0.1");
    }

    @Test
    void countsTheSalienceOfAnEntityOncePerArticle() {
        List<ArticleEntity> entities = List.of(
                salient("e1", EntityType.LOCATION, "Oslo", 0.4), salient("e2", EntityType.LOCATION, "Oslo", 0.6));
        assertThat(BUILDER.merge(
                                List.of(timeline("a", 5, entities), timeline("b", 6, List.of())), ChronologyOptions.ALL)
                        .entities())
                .extracting(MergedEntity::salience)
                .containsExactly(0.3);
    }

    /** Half for the square root of (2 - 1) / (3 - 1), a quarter of the mean of 0.2 and 0.6, a quarter of that of 0.8 and 0.4. */
    @Test
    void weighsAnEntryByItsSupportItsArticlesAndItsEntities() {
        List<ArticleEntity> entities = List.of(
                salient("e1", EntityType.LOCATION, "Oslo", 0.8),
                salient("e2", EntityType.LOCATION, "Bergen", 0.4),
                salient("e3", EntityType.LOCATION, "Molde", 0.1));
        MergedEntry entry = merge(
                        timeline("a", 5, entities, entry(0.2, "e1", "e2", "e3")),
                        timeline("b", 6, entities, entry(0.6, "e3", "e2", "e1")),
                        timeline("c", 7, entities))
                .get(0);
        assertThat(entry.salience()).isCloseTo(0.5 * Math.sqrt(0.5) + 0.25 * 0.4 + 0.25 * 0.6, within(1e-9));
        assertThat(entry.entities()).containsExactly("e1", "e2", "e3");
        assertThat(entry.basis()).isEqualTo(Basis.PUBLICATION);
        assertThat(entry.timex()).isEqualTo("Thursday");
        assertThat(entry.id()).isEqualTo("t1");
    }

    @Test
    void limitsTheSalienceOfAnEntryToOne() {
        List<ArticleEntity> entities = List.of(salient("e1", EntityType.LOCATION, "Oslo", 1));
        assertThat(merge(timeline("a", 5, entities, entry(1.5, "e1")), timeline("b", 6, entities, entry(1.5, "e1"))))
                .extracting(MergedEntry::salience)
                .containsExactly(1.0);
        assertThat(merge(timeline("a", 5, List.of(), entry(0.4)), timeline("b", 6, List.of())))
                .extracting(MergedEntry::salience)
                .containsExactly(0.1);
    }

    @Test
    void findsEntriesOfAnEntityByAnAliasAndByItsNameInTheWords() {
        ArticleEntity acme = entity("e1", EntityType.ORGANIZATION, "Acme Works", "Acme");
        ArticleTimeline first = timeline(
                "a",
                5,
                List.of(acme),
                entry(FOURTH, EventStatus.OCCURRED, "closed", "the firm closed", "e1"),
                entry(FOURTH, EventStatus.OCCURRED, "sang", "he sang at Acme"),
                entry(FOURTH, EventStatus.OCCURRED, "burned", "the house burned"));
        ArticleTimeline second = timeline("b", 6, List.of());
        assertThat(BUILDER.merge(List.of(first, second), new ChronologyOptions(10, null, null, "ACME"))
                        .entries())
                .extracting(MergedEntry::trigger)
                .containsExactlyInAnyOrder("closed", "sang");
        assertThat(BUILDER.merge(List.of(first, second), new ChronologyOptions(10, null, null, "acme works"))
                        .entries())
                .extracting(MergedEntry::trigger)
                .containsExactly("closed");
    }

    @Test
    void sortsEntriesByTimeThenSalienceThenSource() {
        TimeValue twoDays = TimeValue.between(LocalDate.of(2019, 4, 4), LocalDate.of(2019, 4, 5), Grain.DAY);
        ArticleTimeline first = timeline(
                "a",
                5,
                List.of(),
                entry(twoDays, EventStatus.OCCURRED, "sank", "ships"),
                placed(20, 0.5, "sang", "songs"),
                placed(10, 0.5, "danced", "tango"),
                placed(40, 0.9, "burned", "houses"),
                entry(TimeValue.ofYear(2018), EventStatus.OCCURRED, "won", "cups"));
        ArticleTimeline second = timeline("b", 4, List.of(), placed(0, 0.5, "met", "kings"));
        assertThat(merge(first, second))
                .extracting(MergedEntry::trigger)
                .containsExactly("won", "burned", "danced", "sang", "met", "sank");
    }

    private static ArticleEntry placed(int start, double salience, String trigger, String clause) {
        return new ArticleEntry(
                FOURTH,
                EventStatus.OCCURRED,
                Basis.EXPLICIT,
                new Quote(start, start + clause.length(), clause),
                trigger,
                null,
                List.of(),
                salience);
    }

    @Test
    void sortsArticlesByDateThenTitleThenId() {
        List<ArticleTimeline> articles = List.of(
                article("c", "Alpha", null),
                article("b", null, LocalDate.of(2019, 4, 5)),
                article("b", "Alpha", LocalDate.of(2019, 4, 5)),
                article(null, "Alpha", LocalDate.of(2019, 4, 5)),
                article("a", "Alpha", LocalDate.of(2019, 4, 5)),
                article("z", "Zulu", LocalDate.of(2019, 4, 4)));
        assertThat(articles.stream().sorted(ArticleTimeline.ORDER).map(each -> each.id() + " " + each.title()))
                .containsExactly("z Zulu", "a Alpha", "b Alpha", "null Alpha", "b null", "c Alpha");
    }

    private static ArticleTimeline article(String id, String title, LocalDate date) {
        return new ArticleTimeline(id, title, new Published(date, "given", null), List.of(), List.of());
    }

    @Test
    void reportsNoDisagreementOnADayWithinAMonth() {
        Chronology chronology = BUILDER.merge(
                List.of(
                        timeline("a", 5, List.of(HAFTAR, TRIPOLI), launch(FOURTH, "e1", "e2")),
                        timeline("b", 6, List.of(HAFTAR, TRIPOLI), launch(APRIL, "e1", "e2"))),
                ChronologyOptions.ALL);
        assertThat(chronology.entries()).hasSize(1);
        assertThat(chronology.warnings()).isEmpty();
    }

    @Test
    void ignoresEntitiesThatAnEntryRefersToInVain() {
        assertThat(merge(timeline("a", 5, List.of(), entry(0.5, "e9")), timeline("b", 6, List.of())))
                .singleElement()
                .satisfies(entry -> assertThat(entry.entities()).isEmpty());
    }
}
