package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.EntityCluster.Member;
import dev.dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the entities of many articles by name, alias, acronym, type and the entities named beside them. Greedy, fullest names
 * first: a short form joins the one full name it can stand for, and stays alone where it can stand for several.
 */
final class EntityMerger {

    /** How many entities of an article, the most salient ones, count as companions of the others. Chosen by hand. */
    private static final int COMPANY = 15;

    /** How many clusters of one form or surname a member is compared with, the first ones: enough to keep the time linear. Chosen by hand. */
    static final int MOST_NAMESAKES = 64;

    private final List<ArticleTimeline> articles;
    private final Map<String, Set<EntityCluster>> byKey = new HashMap<>();
    private final List<EntityCluster> clusters = new ArrayList<>();

    EntityMerger(List<ArticleTimeline> articles) {
        this.articles = articles;
    }

    /** The clusters in the order of their fullest names. */
    List<EntityCluster> join() {
        List<Set<NameKey>> companies =
                articles.stream().map(EntityMerger::company).toList();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (ArticleEntity entity : articles.get(i).entities()) {
                if (entity.type() != EntityType.QUANTITY) {
                    members.add(Member.of(i, entity));
                }
            }
        }
        members.sort(Comparator.comparingInt(
                        (Member member) -> -member.name().words().size())
                .thenComparing(member -> member.entity().name())
                .thenComparing(member -> member.entity().type())
                .thenComparingInt(Member::article));
        for (Member member : members) {
            Set<NameKey> company = companies.get(member.article());
            EntityCluster cluster = clusterFor(member, company);
            if (cluster == null) {
                cluster = new EntityCluster();
                clusters.add(cluster);
            }
            cluster.add(member, company);
            index(cluster, member);
        }
        return clusters;
    }

    private static Set<NameKey> company(ArticleTimeline article) {
        Set<NameKey> company = new HashSet<>();
        article.entities().stream()
                .filter(entity -> entity.type() != EntityType.QUANTITY)
                .sorted(Comparator.comparingDouble((ArticleEntity entity) -> -entity.salience())
                        .thenComparing(ArticleEntity::name))
                .limit(COMPANY)
                .forEach(entity -> company.add(NameKey.of(entity.name())));
        return company;
    }

    private void index(EntityCluster cluster, Member member) {
        for (String key : keys(member)) {
            Set<EntityCluster> known = byKey.computeIfAbsent(key, any -> new LinkedHashSet<>());
            if (known.size() < MOST_NAMESAKES) {
                known.add(cluster);
            }
        }
    }

    private static Set<String> keys(Member member) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(String.join(" ", member.name().words()));
        member.aliases().forEach(alias -> keys.add(String.join(" ", alias.words())));
        if (member.entity().type() == EntityType.PERSON) {
            keys.add(member.name().last());
        }
        return keys;
    }

    private @Nullable EntityCluster clusterFor(Member member, Set<NameKey> company) {
        Set<EntityCluster> candidates = new LinkedHashSet<>();
        keys(member).forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        List<Likely> likely = candidates.stream()
                .map(candidate -> new Likely(candidate, candidate.likeness(member, company)))
                .filter(each -> each.likeness() >= EntityCluster.ENOUGH)
                .sorted(Comparator.comparingDouble((Likely each) -> -each.likeness())
                        .thenComparingInt(each -> -each.cluster().shared(member, company))
                        .thenComparingInt(each -> -each.cluster().members().size()))
                .toList();
        if (likely.isEmpty()) {
            return null;
        }
        boolean isAmbiguous = likely.size() > 1
                && member.entity().type() == EntityType.PERSON
                && !member.name().isFull()
                && likely.get(0).likeness() == likely.get(1).likeness();
        return isAmbiguous ? null : likely.get(0).cluster();
    }

    /** A cluster that a member can join. */
    private record Likely(EntityCluster cluster, double likeness) {}
}
