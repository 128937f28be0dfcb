package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grouping of the mentions of one text. Forms are found through hashes of their words; for use by one thread. */
final class Grouping {

    /** Mentions of one form; {@code into} points to the group they were merged into. */
    private static final class Group {
        final NameForm form;
        final List<Mention> mentions = new ArrayList<>();
        Group into = this;

        Group(NameForm form) {
            this.form = form;
        }

        Group root() {
            Group root = this;
            while (root.into != root) {
                root = root.into;
            }
            return root;
        }

        void join(Group other) {
            Group mine = root();
            Group theirs = other.root();
            if (mine != theirs) {
                mine.into = theirs;
            }
        }

        int start() {
            return mentions.get(0).start();
        }
    }

    private final TaggedText text;
    private final SameNames sameNames;
    private final OrganizationForms organizationForms;
    private final ShortForms shortForms;
    private final Map<String, Group> people = new LinkedHashMap<>();
    private final Map<String, Group> things = new LinkedHashMap<>();
    private final Map<String, Group> peoples = new LinkedHashMap<>();
    private final Map<String, Group> quantities = new LinkedHashMap<>();
    private final List<Group> loose = new ArrayList<>();

    Grouping(
            TaggedText text,
            List<Mention> mentions,
            SameNames sameNames,
            OrganizationForms organizationForms,
            ShortForms shortForms) {
        this.text = text;
        this.sameNames = sameNames;
        this.organizationForms = organizationForms;
        this.shortForms = shortForms;
        for (Mention mention : mentions) {
            NameForm form = NameForm.of(mention.text());
            mapOf(mention.type())
                    .computeIfAbsent(keyOf(mention.type(), form), key -> new Group(form))
                    .mentions
                    .add(mention);
        }
    }

    private Map<String, Group> mapOf(EntityType type) {
        return switch (type) {
            case PERSON -> people;
            case GROUP -> peoples;
            case QUANTITY -> quantities;
            default -> things;
        };
    }

    private String keyOf(EntityType type, NameForm form) {
        if (type == EntityType.GROUP) {
            String key = form.key();
            return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
        }
        if (type == EntityType.PERSON) {
            return PersonForms.withoutSuffix(form).key();
        }
        return sameNames.fullest(
                type == EntityType.ORGANIZATION
                        ? organizationForms.withoutLegalForm(form).key()
                        : form.key());
    }

    /** Groups in order of their first mentions, each in reading order. */
    List<List<Mention>> groups() {
        joinDefinedAcronyms();
        joinShortThings();
        joinPeople();
        joinAcrossTypes();
        Map<Group, List<Mention>> merged = new LinkedHashMap<>();
        for (Map<String, Group> map : List.of(people, things, peoples, quantities)) {
            map.values()
                    .forEach(group -> merged.computeIfAbsent(group.root(), g -> new ArrayList<>())
                            .addAll(group.mentions));
        }
        loose.forEach(group ->
                merged.computeIfAbsent(group.root(), g -> new ArrayList<>()).addAll(group.mentions));
        List<List<Mention>> groups = new ArrayList<>(merged.values());
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparing(Mention::span)));
        groups.sort(Comparator.comparing(group -> group.get(0).span()));
        return groups;
    }

    /** The type most mentions have; where two are even, that of the earliest mention of them. */
    static EntityType typeOf(List<Mention> group) {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        group.forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
        EntityType best = group.get(0).type();
        for (Mention mention : group) {
            if (counts.getOrDefault(mention.type(), 0) > counts.getOrDefault(best, 0)) {
                best = mention.type();
            }
        }
        return best;
    }

    /** A name followed by a short form in brackets: "Government of National Accord (GNA)". */
    private void joinDefinedAcronyms() {
        List<Group> inOrder = new ArrayList<>(things.values());
        Map<Integer, Group> byStart = new HashMap<>();
        inOrder.forEach(group -> group.mentions.forEach(mention -> byStart.put(mention.start(), group)));
        for (Group group : inOrder) {
            for (Mention mention : group.mentions) {
                int at = mention.end();
                if (text.text().startsWith(" (", at) || text.text().startsWith(" [", at)) {
                    Group inside = byStart.get(at + 2);
                    if (inside != null
                            && inside.form.size() == 1
                            && group.form.size() > 1
                            && isAcronymLike(inside, group)) {
                        inside.join(group);
                    }
                }
            }
        }
    }

    private static boolean isAcronymLike(Group acronym, Group full) {
        String letters = acronym.form.first();
        String name = String.join("", full.form.words());
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            if (name.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length() && isUpper(acronym.mentions.get(0).text());
    }

    private static boolean isUpper(String name) {
        return name.length() > 1
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().anyMatch(Character::isLetter);
    }

    /** Acronyms by first letters, and names with words left off where the text has one longer form only. */
    private void joinShortThings() {
        Map<String, List<Group>> byInitials = new HashMap<>();
        Map<String, List<Group>> byFirst = new HashMap<>();
        Map<String, List<Group>> byLast = new HashMap<>();
        for (Group group : things.values()) {
            if (group.form.size() > 1) {
                initials(group.form)
                        .forEach(letters -> byInitials
                                .computeIfAbsent(letters, k -> new ArrayList<>())
                                .add(group));
                byFirst.computeIfAbsent(group.form.first(), k -> new ArrayList<>())
                        .add(group);
                byLast.computeIfAbsent(group.form.last(), k -> new ArrayList<>())
                        .add(group);
            }
        }
        for (Group group : things.values()) {
            if (group.form.size() == 1 && isUpper(group.mentions.get(0).text())) {
                joinOnly(group, byInitials.getOrDefault(group.form.first(), List.of()));
            }
            EntityType type = typeOf(group.mentions);
            if (group.root() == group) {
                joinOnly(group, only(byFirst.get(group.form.first()), o -> shortForms.isHeadOf(group.form, o, type)));
            }
            if (group.root() == group) {
                joinOnly(group, only(byLast.get(group.form.last()), o -> shortForms.isTailOf(group.form, o, type)));
            }
            if (group.root() == group) {
                Predicate<NameForm> isBuilt = o -> shortForms.isHeadWordOf(group.form, o, type);
                List<Group> built = new ArrayList<>(only(byFirst.get(group.form.first()), isBuilt));
                built.addAll(only(byLast.get(group.form.last()), isBuilt));
                joinOnly(group, built);
            }
        }
    }

    private Set<String> initials(NameForm form) {
        NameForm bare = shortForms.withoutCountry(form);
        return new LinkedHashSet<>(
                List.of(form.initials(), form.allInitials(), bare.size() > 2 ? bare.initials() : form.initials()));
    }

    private static List<Group> only(@Nullable List<Group> groups, Predicate<NameForm> test) {
        return groups == null
                ? List.of()
                : groups.stream().filter(group -> test.test(group.form)).toList();
    }

    private static void joinOnly(Group group, List<Group> others) {
        List<Group> roots = others.stream().map(Group::root).distinct().toList();
        if (roots.size() == 1) {
            group.join(roots.get(0));
        }
    }

    private void joinPeople() {
        Map<String, List<Group>> byLast = new HashMap<>();
        Map<String, List<Group>> byFirst = new HashMap<>();
        Map<String, List<Group>> byMiddle = new HashMap<>();
        List<Group> full = people.values().stream()
                .filter(group -> PersonForms.withoutSuffix(group.form).size() > 1)
                .sorted(Comparator.<Group>comparingInt(
                                group -> -PersonForms.withoutSuffix(group.form).size())
                        .thenComparingInt(Group::start))
                .toList();
        for (Group group : full) {
            NameForm form = PersonForms.withoutSuffix(group.form);
            List<Group> namesakes = byLast.computeIfAbsent(form.last(), k -> new ArrayList<>());
            namesakes.stream()
                    .filter(other -> PersonForms.areCompatible(form, PersonForms.withoutSuffix(other.form)))
                    .findFirst()
                    .ifPresentOrElse(group::join, () -> namesakes.add(group));
            byFirst.computeIfAbsent(form.first(), k -> new ArrayList<>()).add(group);
            form.words()
                    .subList(1, form.size() - 1)
                    .forEach(word -> byMiddle.computeIfAbsent(word, k -> new ArrayList<>())
                            .add(group));
        }
        for (Group group : List.copyOf(people.values())) {
            if (group.form.size() == 1) {
                joinBearers(
                        group,
                        Stream.of(byLast, byFirst, byMiddle)
                                .map(owners -> owners.getOrDefault(group.form.last(), List.of()))
                                .filter(owners -> !owners.isEmpty())
                                .findFirst()
                                .orElse(List.of()));
            }
        }
    }

    /**
     * One form is of one entity throughout a text, whatever types were found for it, but where it is a person's short name and
     * a place's or a known organisation's name too.
     */
    private void joinAcrossTypes() {
        people.forEach((key, person) -> {
            Group thing = things.get(sameNames.fullest(key));
            if (thing == null || person.mentions.isEmpty()) {
                return;
            }
            boolean isShort = person.form.size() == 1 && person.root() != person;
            boolean isMisread = thing.root() == thing
                    && typeOf(thing.mentions) == EntityType.ORGANIZATION
                    && !shortForms.isListed(thing.form);
            if (!isShort || isMisread) {
                thing.join(person);
            }
        });
    }

    /** Gives each single name to one of its bearers. */
    private void joinBearers(Group group, List<Group> owners) {
        List<Group> roots = owners.stream()
                .map(Group::root)
                .distinct()
                .sorted(Comparator.comparingInt(Group::start))
                .toList();
        if (roots.size() <= 1) {
            roots.forEach(group::join);
            return;
        }
        List<List<Mention>> named = roots.stream().map(root -> root.mentions).toList();
        Bearers bearers = new Bearers(text);
        Map<Group, Group> shares = new LinkedHashMap<>();
        for (Mention mention : group.mentions) {
            Group meant = roots.get(bearers.meantBy(mention, named));
            shares.computeIfAbsent(meant, bearer -> {
                        Group share = new Group(group.form);
                        share.join(bearer);
                        loose.add(share);
                        return share;
                    })
                    .mentions
                    .add(mention);
        }
        group.mentions.clear();
    }
}
