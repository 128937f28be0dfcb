package dev.dateline.chronology;

import dev.dateline.chronology.ArticleTimeline.ArticleEntity;
import dev.dateline.chronology.Chronology.Source;
import dev.dateline.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An entity across articles while it is being joined. */
final class EntityCluster {

    /**
     * An entity in its article.
     *
     * @param article index of the article
     * @param roleWords words of all its roles
     */
    record Member(int article, ArticleEntity entity, NameKey name, Set<NameKey> aliases, Set<String> roleWords) {

        static Member of(int article, ArticleEntity entity) {
            Set<NameKey> aliases = new LinkedHashSet<>();
            entity.aliases().forEach(alias -> aliases.add(NameKey.of(alias)));
            Set<String> roleWords = new HashSet<>();
            entity.roles().forEach(role -> roleWords.addAll(NameKey.of(role).words()));
            return new Member(article, entity, NameKey.of(entity.name()), aliases, roleWords);
        }
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** From this {@link #likeness} on two are one. */
    static final double ENOUGH = 2;

    private static final Set<EntityType> VAGUE = EnumSet.of(EntityType.OTHER, EntityType.EVENT);

    private final List<Member> members = new ArrayList<>();
    private final Set<NameKey> names = new HashSet<>();
    private final Set<NameKey> aliases = new HashSet<>();
    private final Set<NameKey> company = new HashSet<>();
    private final Set<String> roleWords = new HashSet<>();
    private final Map<EntityType, Integer> types = new HashMap<>();

    void add(Member member, Set<NameKey> companions) {
        members.add(member);
        names.add(member.name());
        aliases.addAll(member.aliases());
        company.addAll(companions);
        roleWords.addAll(member.roleWords());
        types.merge(member.entity().type(), 1, Integer::sum);
    }

    List<Member> members() {
        return members;
    }

    /**
     * How much speaks for the entity being this one: 3 for the same full name, 2 for a name that the other side knows as
     * alias, 1 for a surname; a like type and shared company add to it, other roles take from it.
     */
    double likeness(Member member, Set<NameKey> companions) {
        EntityType type = member.entity().type();
        boolean isPerson = type == EntityType.PERSON;
        if (isPerson && names.stream().anyMatch(member.name()::isOtherPersonThan)) {
            return 0;
        }
        int shared = shared(member, companions);
        double score = byName(member, isPerson);
        if (score == 0) {
            return 0;
        }
        if (types.containsKey(type)) {
            score += 0.5;
        } else if (!(VAGUE.contains(type) || types.keySet().stream().anyMatch(VAGUE::contains))) {
            score -= shared >= 3 && type != EntityType.GROUP && !types.containsKey(EntityType.GROUP) ? 1 : 9;
        }
        boolean isStranger = isPerson && isClashing(member) && shared == 0;
        return score + Math.min(1, shared / 3.0) - (isStranger ? 2 : 0);
    }

    private double byName(Member member, boolean isPerson) {
        NameKey name = member.name();
        if (names.contains(name)) {
            return name.isFull() || !isPerson ? 3 : 2;
        }
        boolean isKnown = aliases.contains(name) || names.stream().anyMatch(member.aliases()::contains);
        if (isKnown) {
            return name.isFull() || !isPerson ? 2 : 1;
        }
        return isPerson
                        && !name.isFull()
                        && names.stream().anyMatch(full -> full.last().equals(name.last()))
                ? 1
                : 0;
    }

    /** How many of the companions keep it company elsewhere. */
    int shared(Member member, Set<NameKey> companions) {
        NameKey self = member.name();
        int shared = 0;
        for (NameKey companion : companions) {
            shared += company.contains(companion) && !companion.equals(self) && !names.contains(companion) ? 1 : 0;
        }
        return shared;
    }

    private boolean isClashing(Member member) {
        return !roleWords.isEmpty()
                && !member.roleWords().isEmpty()
                && member.roleWords().stream().noneMatch(roleWords::contains);
    }

    /** The type that most articles give; of equals the first in the order of the enum. */
    EntityType type() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The joined entity, still without an id. */
    MergedEntity entity(List<ArticleTimeline> articles, double salience) {
        Map<String, Integer> forms = new LinkedHashMap<>();
        Map<String, Integer> roles = new LinkedHashMap<>();
        Map<String, Integer> titles = new LinkedHashMap<>();
        List<Source> mentions = new ArrayList<>();
        List<Member> inOrder = members.stream()
                .sorted(Comparator.comparingInt(Member::article))
                .toList();
        for (Member member : inOrder) {
            titles.merge(member.entity().name(), 1, Integer::sum);
            member.entity().aliases().forEach(alias -> forms.merge(alias, 1, Integer::sum));
            member.entity().roles().forEach(role -> roles.merge(role, 1, Integer::sum));
            String article = String.valueOf(articles.get(member.article()).id());
            member.entity()
                    .mentions()
                    .forEach(mention ->
                            mentions.add(new Source(article, mention.start(), mention.end(), mention.text(), null)));
        }
        String name = titles.keySet().stream()
                .max(Comparator.comparingInt((String form) -> Math.min(3, BLANKS.split(form).length))
                        .thenComparing(titles::get)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        titles.forEach((form, count) -> forms.merge(form, count, Integer::sum));
        forms.remove(name);
        return new MergedEntity("", type(), name, byCount(forms), byCount(roles), salience, mentions);
    }

    private static List<String> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
