package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntityMergerTest {

    private static ArticleEntity entity(EntityType type, double salience, String name, String... aliases) {
        return new ArticleEntity(name, type, name, List.of(aliases), List.of(), salience, List.of());
    }

    private static ArticleEntity person(String name, String... aliases) {
        return entity(EntityType.PERSON, 0.5, name, aliases);
    }

    private static ArticleEntity place(String name) {
        return entity(EntityType.LOCATION, 0.5, name);
    }

    private static ArticleTimeline article(ArticleEntity... entities) {
        return new ArticleTimeline("a", null, new Published(null, "unknown", null), List.of(entities), List.of());
    }

    /** The clusters, each as its members with the index of their article. */
    private static List<String> clusters(ArticleTimeline... articles) {
        return new EntityMerger(List.of(articles))
                .join().stream()
                        .map(cluster -> cluster.members().stream()
                                .map(member -> member.entity().name() + " " + member.article())
                                .collect(Collectors.joining(", ")))
                        .toList();
    }

    @Test
    void joinsTheSameName() {
        assertThat(clusters(article(person("Anna Jones")), article(person("Anna Jones"))))
                .containsExactly("Anna Jones 0, Anna Jones 1");
    }

    @Test
    void leavesAmountsOut() {
        assertThat(clusters(article(entity(EntityType.QUANTITY, 0.5, "ten dollars"))))
                .isEmpty();
    }

    @Test
    void beginsWithTheFullestNames() {
        assertThat(clusters(article(person("Brown"), person("Anna Jones"), person("Carl Maria Weber"))))
                .containsExactly("Carl Maria Weber 0", "Anna Jones 0", "Brown 0");
        assertThat(clusters(article(place("Oslo"), person("Bergen"), place("Bergen"))))
                .containsExactly("Bergen 0", "Bergen 0", "Oslo 0");
    }

    @Test
    void joinsASurnameInTheSameCompany() {
        assertThat(clusters(
                        article(person("Anna Jones"), place("Oslo"), place("Bergen")),
                        article(person("Jones"), place("Oslo"), place("Bergen"))))
                .contains("Anna Jones 0, Jones 1");
        assertThat(clusters(article(person("Anna Jones"), place("Oslo")), article(person("Jones"), place("Bergen"))))
                .contains("Anna Jones 0", "Jones 1");
    }

    @Test
    void joinsASurnameWithThePersonInTheSameCompany() {
        assertThat(clusters(
                        article(person("Anna Jones"), place("Oslo"), place("Bergen"), place("Molde")),
                        article(person("Carl Jones"), place("Oslo"), place("Bergen")),
                        article(person("Jones"), place("Oslo"), place("Bergen"), place("Molde"))))
                .contains("Anna Jones 0, Jones 2", "Carl Jones 1");
    }

    @Test
    void leavesASurnameAloneThatTwoPeopleInTheSameCompanyHave() {
        assertThat(clusters(
                        article(person("Anna Jones"), place("Oslo"), place("Bergen")),
                        article(person("Carl Jones"), place("Oslo"), place("Bergen")),
                        article(person("Jones"), place("Oslo"), place("Bergen"))))
                .contains("Anna Jones 0", "Carl Jones 1", "Jones 2");
    }

    @Test
    void joinsANameOfSeveralWithTheOneThatHasMoreMembers() {
        ArticleEntity office = entity(EntityType.ORGANIZATION, 0.5, "Acme Bank", "Acme");
        ArticleEntity works = entity(EntityType.ORGANIZATION, 0.5, "Acme Works", "Acme");
        ArticleEntity acme = entity(EntityType.ORGANIZATION, 0.5, "Acme");
        assertThat(clusters(article(office), article(works), article(works), article(acme)))
                .containsExactly("Acme Bank 0", "Acme Works 1, Acme Works 2, Acme 3");
    }

    @Test
    void joinsANameOfSeveralWithTheOneInTheSameCompany() {
        ArticleEntity office = entity(EntityType.ORGANIZATION, 0.5, "Acme Bank", "Acme");
        ArticleEntity works = entity(EntityType.ORGANIZATION, 0.5, "Acme Works", "Acme");
        ArticleEntity acme = entity(EntityType.ORGANIZATION, 0.5, "Acme");
        ArticleEntity[] towns = {place("Oslo"), place("Bergen"), place("Molde"), place("Narvik")};
        assertThat(clusters(
                        article(office, towns[0], towns[1], towns[2]),
                        article(works, towns[0], towns[1], towns[2], towns[3]),
                        article(acme, towns[0], towns[1], towns[2], towns[3])))
                .contains("Acme Bank 0", "Acme Works 1, Acme 2");
    }

    /** Four companions of the surname are among the fifteen most salient entities of the other article, or just behind them. */
    @Test
    void takesTheFifteenMostSalientEntitiesForCompany() {
        assertThat(clusters(crowded(12), article(person("Jones"), place("Oslo"), place("Bergen"))))
                .contains("Anna Jones 0, Jones 1");
        assertThat(clusters(crowded(13), article(person("Jones"), place("Oslo"), place("Bergen"))))
                .contains("Anna Jones 0", "Jones 1");
    }

    private static ArticleTimeline crowded(int others) {
        List<ArticleEntity> entities = new ArrayList<>();
        entities.add(entity(EntityType.LOCATION, 0.1, "Oslo"));
        entities.add(entity(EntityType.LOCATION, 0.2, "Bergen"));
        entities.add(entity(EntityType.QUANTITY, 0.9, "ten dollars"));
        entities.add(entity(EntityType.PERSON, 0.5, "Anna Jones"));
        for (int i = 0; i < others; i++) {
            entities.add(entity(EntityType.LOCATION, 0.5, "Town" + (char) ('a' + i)));
        }
        return article(entities.toArray(ArticleEntity[]::new));
    }

    @Test
    void findsAPersonByAnAlias() {
        assertThat(clusters(article(person("Anna Jones", "Ann Brown")), article(person("Ann Brown"))))
                .containsExactly("Ann Brown 1, Anna Jones 0");
        assertThat(clusters(article(place("Oslo")), article(person("Oslo")))).containsExactly("Oslo 1", "Oslo 0");
    }
}
