package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.Figure;
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
    private final Map<String, List<MergedEntity>> byKey = new HashMap<>();
    private final List<MergedEntity> joined = new ArrayList<>();

    /**
     * A figure in its article.
     *
     * @param article index of the article
     * @param roleWords words of all its roles
     */
    record Member(int article, Figure figure, NameKey name, Set<NameKey> aliases, Set<String> roleWords) {

        static Member of(int article, Figure figure) {
            Set<NameKey> aliases = new LinkedHashSet<>();
            figure.aliases().forEach(alias -> aliases.add(NameKey.of(alias)));
            Set<String> roleWords = new HashSet<>();
            figure.roles().forEach(role -> roleWords.addAll(NameKey.of(role).words()));
            return new Member(article, figure, NameKey.of(figure.name()), aliases, roleWords);
        }
    }

    EntityMerger(List<ArticleTimeline> articles) {
        this.articles = articles;
    }

    /** Joined figures in the order in which their fullest names came. */
    List<MergedEntity> join() {
        List<Set<NameKey>> companies =
                articles.stream().map(EntityMerger::company).toList();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (Figure figure : articles.get(i).figures()) {
                if (figure.type() != EntityType.QUANTITY) {
                    members.add(Member.of(i, figure));
                }
            }
        }
        members.sort(Comparator.comparingInt(
                        (Member member) -> -member.name().words().size())
                .thenComparing(member -> member.figure().name())
                .thenComparing(member -> member.figure().type())
                .thenComparingInt(Member::article));
        for (Member member : members) {
            Set<NameKey> company = companies.get(member.article());
            MergedEntity home = home(member, company);
            if (home == null) {
                home = new MergedEntity();
                joined.add(home);
            }
            home.add(member, company);
            enter(home, member);
        }
        return joined;
    }

    private static Set<NameKey> company(ArticleTimeline article) {
        Set<NameKey> company = new HashSet<>();
        article.figures().stream()
                .filter(figure -> figure.type() != EntityType.QUANTITY)
                .sorted(Comparator.comparingDouble((Figure figure) -> -figure.salience())
                        .thenComparing(Figure::name))
                .limit(COMPANY)
                .forEach(figure -> company.add(NameKey.of(figure.name())));
        return company;
    }

    private void enter(MergedEntity home, Member member) {
        for (String key : keys(member)) {
            List<MergedEntity> homes = byKey.computeIfAbsent(key, any -> new ArrayList<>());
            if (!homes.contains(home)) {
                homes.add(home);
            }
        }
    }

    private static Set<String> keys(Member member) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(String.join(" ", member.name().words()));
        member.aliases().forEach(alias -> keys.add(String.join(" ", alias.words())));
        if (member.figure().type() == EntityType.PERSON) {
            keys.add(member.name().last());
        }
        return keys;
    }

    private @Nullable MergedEntity home(Member member, Set<NameKey> company) {
        Set<MergedEntity> candidates = new LinkedHashSet<>();
        keys(member).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        List<Likely> likely = candidates.stream()
                .map(candidate -> new Likely(candidate, candidate.likeness(member, company)))
                .filter(each -> each.likeness() >= MergedEntity.ENOUGH)
                .sorted(Comparator.comparingDouble((Likely each) -> -each.likeness())
                        .thenComparingInt(each -> -each.figure().shared(member, company))
                        .thenComparingInt(each -> -each.figure().members().size()))
                .toList();
        if (likely.isEmpty()) {
            return null;
        }
        boolean isTie = likely.size() > 1
                && member.figure().type() == EntityType.PERSON
                && !member.name().isFull()
                && likely.get(0).likeness() == likely.get(1).likeness();
        return isTie ? null : likely.get(0).figure();
    }

    /** A figure that a member may join. */
    private record Likely(MergedEntity figure, double likeness) {}
}
