package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Joins the names of people of one text: variants of a full name first, then surnames and first names alone. */
final class PeopleGrouping {

    private record FullName(NameForm form, MentionGroup group) {}

    private final TaggedText text;
    private final Map<String, Namesakes> bySurname = new HashMap<>();
    private final Map<String, List<MentionGroup>> byFirst = new HashMap<>();
    private final Map<String, List<MentionGroup>> byMiddle = new HashMap<>();

    PeopleGrouping(TaggedText text) {
        this.text = text;
    }

    /**
     * Joins the groups that are of one person. Longer names come first: "Henry Brandt" and "Tom Brandt" are both "Tom Henry
     * Brandt".
     *
     * @param people in order of their first mentions
     * @return new groups, each with the mentions of a shared name that refer to one person; the shared name's group loses them
     */
    List<MentionGroup> join(Collection<MentionGroup> people) {
        people.stream()
                .map(group -> new FullName(PersonForms.withoutSuffix(group.form()), group))
                .filter(name -> name.form.size() > 1)
                .sorted(Comparator.comparingInt(name -> -name.form.size()))
                .forEach(this::joinFullName);
        List<MentionGroup> shares = new ArrayList<>();
        for (MentionGroup group : people) {
            if (group.form().size() == 1) {
                joinSingleName(group, shares);
            }
        }
        return shares;
    }

    private void joinFullName(FullName name) {
        Namesakes namesakes = bySurname.computeIfAbsent(name.form.last(), k -> new Namesakes());
        MentionGroup same = namesakes.find(name.form);
        if (same == null) {
            namesakes.add(name.form, name.group);
        } else {
            name.group.joinTo(same);
        }
        byFirst.computeIfAbsent(name.form.first(), k -> new ArrayList<>()).add(name.group);
        for (String middle : name.form.words().subList(1, name.form.size() - 1)) {
            byMiddle.computeIfAbsent(middle, k -> new ArrayList<>()).add(name.group);
        }
    }

    /** Joins a single name to the people who have it as their surname, else as their first, else as a middle name. */
    private void joinSingleName(MentionGroup group, List<MentionGroup> shares) {
        String name = group.form().last();
        Namesakes namesakes = bySurname.get(name);
        List<MentionGroup> owners = Stream.of(
                        namesakes == null ? List.<MentionGroup>of() : namesakes.people(),
                        byFirst.getOrDefault(name, List.of()),
                        byMiddle.getOrDefault(name, List.of()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<MentionGroup> people = owners.stream()
                .map(MentionGroup::root)
                .distinct()
                .sorted(Comparator.comparingInt(MentionGroup::start))
                .toList();
        if (people.size() > 1) {
            share(group, people, shares);
        } else {
            people.forEach(group::joinTo);
        }
    }

    /** Gives each mention of a shared name to one of the people. */
    private void share(MentionGroup group, List<MentionGroup> people, List<MentionGroup> shares) {
        SurnameResolver resolver = new SurnameResolver(
                text, people.stream().map(MentionGroup::mentions).toList());
        Map<Integer, MentionGroup> byPerson = new LinkedHashMap<>();
        for (Mention mention : group.mentions()) {
            byPerson.computeIfAbsent(resolver.personOf(mention), person -> {
                        MentionGroup share = new MentionGroup(group.form());
                        share.joinTo(people.get(person));
                        return share;
                    })
                    .add(mention);
        }
        shares.addAll(byPerson.values());
        group.clear();
    }
}
