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

/** The members of one entity across articles, while members are being added. */
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

    /** More words than this make a name no fuller. Chosen by hand. */
    private static final int FULLEST = 3;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The {@link #likeness} from which a member belongs to the entity, in points. Chosen by hand, as all points are. */
    static final double ENOUGH = 2;

    /** Points for the same full name, or the same name of anything but a person. */
    private static final double SAME_NAME = 3;

    /** Points for the same single name of a person, or for a name that the other side has as an alias. */
    private static final double KNOWN_NAME = 2;

    /** Points for a single name of a person that the other side has as an alias or surname. */
    private static final double SURNAME = 1;

    /** Points for the same type. */
    private static final double SAME_TYPE = 0.5;

    /** Points taken for another type: more than all others together. */
    private static final double OTHER_TYPE = 9;

    /** Points taken for another type where the same entities stand beside both; never for a group of people. */
    private static final double OTHER_TYPE_SAME_COMPANY = 1;

    /** How many shared companions count as the same company, and earn {@link #SAME_COMPANY}; fewer earn their part of it. */
    private static final int COMPANY = 3;

    /** Points for {@link #COMPANY} shared companions. */
    private static final double SAME_COMPANY = 1;

    /** Points taken from a person who has other roles and no shared companion. */
    private static final double OTHER_ROLES = 2;

    /** Types that fit any other. */
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

    /** The points for the member being this entity: for its name, its type and its companions, less those for other roles. */
    double likeness(Member member, Set<NameKey> companions) {
        EntityType type = member.entity().type();
        boolean isPerson = type == EntityType.PERSON;
        if (isPerson && names.stream().anyMatch(member.name()::isOtherPersonThan)) {
            return 0;
        }
        double byName = byName(member, isPerson);
        if (byName == 0) {
            return 0;
        }
        int shared = shared(member, companions);
        double byCompany = SAME_COMPANY * Math.min(COMPANY, shared) / COMPANY;
        boolean isStranger = isPerson && shared == 0 && hasOtherRoles(member);
        return byName + byType(type, shared) + byCompany - (isStranger ? OTHER_ROLES : 0);
    }

    private double byType(EntityType type, int shared) {
        if (types.containsKey(type)) {
            return SAME_TYPE;
        }
        if (VAGUE.contains(type) || types.keySet().stream().anyMatch(VAGUE::contains)) {
            return 0;
        }
        boolean isGroup = type == EntityType.GROUP || types.containsKey(EntityType.GROUP);
        return shared >= COMPANY && !isGroup ? -OTHER_TYPE_SAME_COMPANY : -OTHER_TYPE;
    }

    private double byName(Member member, boolean isPerson) {
        NameKey name = member.name();
        if (names.contains(name)) {
            return name.isFull() || !isPerson ? SAME_NAME : KNOWN_NAME;
        }
        boolean isKnown = aliases.contains(name) || names.stream().anyMatch(member.aliases()::contains);
        if (isKnown) {
            return name.isFull() || !isPerson ? KNOWN_NAME : SURNAME;
        }
        boolean isSurname = isPerson
                && !name.isFull()
                && names.stream().anyMatch(full -> full.last().equals(name.last()));
        return isSurname ? SURNAME : 0;
    }

    /** How many of the companions also stand beside the other members. */
    int shared(Member member, Set<NameKey> companions) {
        NameKey self = member.name();
        int shared = 0;
        for (NameKey companion : companions) {
            shared += company.contains(companion) && !companion.equals(self) && !names.contains(companion) ? 1 : 0;
        }
        return shared;
    }

    private boolean hasOtherRoles(Member member) {
        return !roleWords.isEmpty()
                && !member.roleWords().isEmpty()
                && member.roleWords().stream().noneMatch(roleWords::contains);
    }

    /** The type that most articles give; of several such types, the first in the order of the enum. */
    EntityType type() {
        return types.entrySet().stream()
                .max(Map.Entry.<EntityType, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** The merged entity, without an id. */
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
                .max(Comparator.comparingInt((String form) -> Math.min(FULLEST, BLANKS.split(form).length))
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
