package dev.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.ArticleTimeline.Published;
import dev.dateline.chronology.ArticleTimeline.Quote;
import dev.dateline.chronology.EntityCluster.Member;
import dev.dateline.entity.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityClusterTest {

    private static Member member(int article, EntityType type, String name, List<String> aliases, String... roles) {
        return Member.of(
                article,
                new ArticleEntity(
                        "e1",
                        type,
                        name,
                        aliases,
                        List.of(roles),
                        0.5,
                        List.of(new Quote(article, article + 1, name))));
    }

    private static Member member(EntityType type, String name, String... aliases) {
        return member(0, type, name, List.of(aliases));
    }

    private static Set<NameKey> names(String... names) {
        return Stream.of(names).map(NameKey::of).collect(Collectors.toSet());
    }

    private static EntityCluster cluster(Member member, String... companions) {
        EntityCluster cluster = new EntityCluster();
        cluster.add(member, names(companions));
        return cluster;
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Anna Jones, , Anna Jones, , 3.5",
        "PERSON, Jones, , Jones, , 2.5",
        "LOCATION, Oslo, , Oslo, , 3.5",
        "PERSON, Anna Jones, Ann Jones, Ann Jones, , 2.5",
        "PERSON, Ann Jones, , Anna Jones, Ann Jones, 2.5",
        "PERSON, Anna Jones, Annie, Annie, , 1.5",
        "ORGANIZATION, Acme Works, Acme, Acme, , 2.5",
        "PERSON, Anna Jones, , Jones, , 1.5",
        "ORGANIZATION, Anna Jones, , Jones, , 0",
        "PERSON, Anna Jones, , Laura Jones, , 0",
        "PERSON, Anna Jones, Laura Jones, Laura Jones, , 0",
        "PERSON, Anna Jones, , Carl Brown, , 0",
        "PERSON, Jones, , Anna Jones, , 0"
    })
    void givesPointsForNames(
            EntityType type, String name, String alias, String otherName, String otherAlias, double points) {
        EntityCluster cluster = cluster(member(type, name, aliases(alias)));
        assertThat(cluster.likeness(member(type, otherName, aliases(otherAlias)), Set.of()))
                .isCloseTo(points, within(1e-9));
    }

    private static String[] aliases(String alias) {
        return alias == null ? new String[0] : new String[] {alias};
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATION, LOCATION, 0, 3.5",
        "LOCATION, ORGANIZATION, 0, -6",
        "LOCATION, ORGANIZATION, 2, -5.333333333",
        "LOCATION, ORGANIZATION, 3, 3",
        "GROUP, ORGANIZATION, 3, -5",
        "ORGANIZATION, GROUP, 3, -5",
        "OTHER, ORGANIZATION, 0, 3",
        "ORGANIZATION, OTHER, 0, 3",
        "EVENT, ORGANIZATION, 0, 3",
        "ORGANIZATION, EVENT, 0, 3",
        "LOCATION, LOCATION, 1, 3.833333333",
        "LOCATION, LOCATION, 3, 4.5",
        "LOCATION, LOCATION, 4, 4.5"
    })
    void givesPointsForTypesAndCompany(EntityType type, EntityType other, int shared, double points) {
        String[] companions = {"Oslo", "Bergen", "Molde", "Narvik"};
        EntityCluster cluster = cluster(member(type, "Acme"), companions);
        Set<NameKey> shares =
                Stream.of(companions).limit(shared).map(NameKey::of).collect(Collectors.toSet());
        assertThat(cluster.likeness(member(other, "Acme"), shares)).isCloseTo(points, within(1e-6));
    }

    @Test
    void takesPointsForOtherRolesFromPeopleInOtherCompany() {
        Member singer = member(0, EntityType.PERSON, "Anna Jones", List.of(), "the singer");
        Member judge = member(1, EntityType.PERSON, "Anna Jones", List.of(), "a judge");
        Member popSinger = member(1, EntityType.PERSON, "Anna Jones", List.of(), "pop singer");
        Member unknown = member(1, EntityType.PERSON, "Anna Jones", List.of());
        assertThat(cluster(singer).likeness(judge, Set.of())).isEqualTo(1.5);
        assertThat(cluster(singer, "Oslo").likeness(judge, names("Oslo"))).isGreaterThan(3.5);
        assertThat(cluster(singer).likeness(popSinger, Set.of())).isEqualTo(3.5);
        assertThat(cluster(singer).likeness(unknown, Set.of())).isEqualTo(3.5);
        assertThat(cluster(unknown).likeness(judge, Set.of())).isEqualTo(3.5);
        Member acme = member(0, EntityType.ORGANIZATION, "Acme", List.of(), "the bank");
        Member other = member(1, EntityType.ORGANIZATION, "Acme", List.of(), "a brewery");
        assertThat(cluster(acme).likeness(other, Set.of())).isEqualTo(3.5);
    }

    @Test
    void countsNeitherItselfNorItsOtherNamesAsCompany() {
        EntityCluster cluster = cluster(member(EntityType.PERSON, "Anna Jones"), "Anna Jones", "Jones", "Oslo");
        assertThat(cluster.shared(member(EntityType.PERSON, "Jones"), names("Anna Jones", "Jones", "Oslo", "Bergen")))
                .isEqualTo(1);
    }

    @Test
    void takesTheTypeOfMostArticlesThenTheFirst() {
        EntityCluster cluster = cluster(member(EntityType.ORGANIZATION, "Acme"));
        cluster.add(member(EntityType.LOCATION, "Acme"), Set.of());
        assertThat(cluster.type())
                .isEqualTo(
                        EntityType.ORGANIZATION.compareTo(EntityType.LOCATION) < 0
                                ? EntityType.ORGANIZATION
                                : EntityType.LOCATION);
        cluster.add(member(EntityType.LOCATION, "Acme"), Set.of());
        assertThat(cluster.type()).isEqualTo(EntityType.LOCATION);
        cluster.add(member(EntityType.ORGANIZATION, "Acme"), Set.of());
        cluster.add(member(EntityType.ORGANIZATION, "Acme"), Set.of());
        assertThat(cluster.type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void takesTheFullestNameThenTheMostFrequent() {
        assertThat(nameOf("Jones", "Anna Jones", "Jones")).isEqualTo("Anna Jones");
        assertThat(nameOf("Anna Maria Jones", "Anna Maria Lee Jones", "Anna Maria Lee Jones"))
                .isEqualTo("Anna Maria Lee Jones");
        assertThat(nameOf("Anna Maria Jones", "Anna Maria Jones", "Anna Maria Lee Jones"))
                .isEqualTo("Anna Maria Jones");
        assertThat(nameOf("Ann Jones", "Anna Jones")).isEqualTo("Ann Jones");
        assertThat(nameOf("Anna Jones", "Ann Jones")).isEqualTo("Ann Jones");
        assertThat(nameOf("Anna Maria Jones", "Anna Jones", "Anna Jones")).isEqualTo("Anna Maria Jones");
    }

    private static String nameOf(String... names) {
        return entity(Stream.of(names)
                        .map(name -> member(EntityType.PERSON, name))
                        .toArray(Member[]::new))
                .name();
    }

    private static MergedEntity entity(Member... members) {
        EntityCluster cluster = new EntityCluster();
        Stream.of(members).forEach(member -> cluster.add(member, Set.of()));
        return cluster.entity(List.of(article("a"), article("b")), 0.25);
    }

    private static ArticleTimeline article(String id) {
        return new ArticleTimeline(id, null, new Published(null, "unknown", null), List.of(), List.of());
    }

    @Test
    void listsAliasesAndRolesByFrequencyThenByAlphabetAndMentionsByArticle() {
        MergedEntity entity = entity(
                member(1, EntityType.PERSON, "Anna Jones", List.of("Jones", "Annie"), "singer", "actor"),
                member(0, EntityType.PERSON, "Ann Jones", List.of("Jones"), "singer"));
        assertThat(entity.name()).isEqualTo("Ann Jones");
        assertThat(entity.aliases()).containsExactly("Jones", "Anna Jones", "Annie");
        assertThat(entity.roles()).containsExactly("singer", "actor");
        assertThat(entity.mentions()).extracting("article").containsExactly("a", "b");
        assertThat(entity.salience()).isEqualTo(0.25);
    }
}
