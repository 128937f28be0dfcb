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
 * Joins the entities of many articles by name, alias, acronym, type and the company they keep. Greedy, fullest names first:
 * a short form joins the one full name it may stand for, and stays alone where it may stand for several.
 */
final class EntityMerger {

    /** Of an article the most salient so many are company. */
    private static final int COMPANY = 15;

    private final List<ArticleTimeline> articles;
    private final Map<String, List<EntityCluster>> byKey = new HashMap<>();
    private final List<EntityCluster> joined = new ArrayList<>();

    EntityMerger(List<ArticleTimeline> articles) {
        this.articles = articles;
    }

    /** Joined entities in the order in which their fullest names came. */
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
            EntityCluster home = home(member, company);
            if (home == null) {
                home = new EntityCluster();
                joined.add(home);
            }
            home.add(member, company);
            enter(home, member);
        }
        return joined;
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

    private void enter(EntityCluster home, Member member) {
        for (String key : keys(member)) {
            List<EntityCluster> homes = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!homes.contains(home)) {
                homes.add(home);
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

    private @Nullable EntityCluster home(Member member, Set<NameKey> company) {
        Set<EntityCluster> candidates = new LinkedHashSet<>();
        keys(member).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        List<Likely> likely = candidates.stream()
                .map(candidate -> new Likely(candidate, candidate.likeness(member, company)))
                .filter(each -> each.likeness() >= EntityCluster.ENOUGH)
                .sorted(Comparator.comparingDouble((Likely each) -> -each.likeness())
                        .thenComparingInt(each -> -each.entity().shared(member, company))
                        .thenComparingInt(each -> -each.entity().members().size()))
                .toList();
        if (likely.isEmpty()) {
            return null;
        }
        boolean isTie = likely.size() > 1
                && member.entity().type() == EntityType.PERSON
                && !member.name().isFull()
                && likely.get(0).likeness() == likely.get(1).likeness();
        return isTie ? null : likely.get(0).entity();
    }

    /** A entity that a member may join. */
    private record Likely(EntityCluster entity, double likeness) {}
}
