package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grouping of the mentions of one text by what they refer to. For use by one thread. */
final class Grouping {

    private final TaggedText text;
    private final SameNames sameNames = SameNames.shipped();
    private final OrganizationForms organizationForms = OrganizationForms.shipped();
    private final ShortForms shortForms;
    private final Map<String, MentionGroup> people = new LinkedHashMap<>();
    private final Map<String, MentionGroup> things = new LinkedHashMap<>();
    private final Map<String, MentionGroup> nationalities = new LinkedHashMap<>();
    private final Map<String, MentionGroup> quantities = new LinkedHashMap<>();

    Grouping(TaggedText text, List<Mention> mentions, ShortForms shortForms) {
        this.text = text;
        this.shortForms = shortForms;
        for (Mention mention : mentions) {
            NameForm form = NameForm.of(mention.text());
            mapOf(mention.type())
                    .computeIfAbsent(keyOf(mention.type(), form), key -> new MentionGroup(form))
                    .add(mention);
        }
    }

    private Map<String, MentionGroup> mapOf(EntityType type) {
        return switch (type) {
            case PERSON -> people;
            case GROUP -> nationalities;
            case QUANTITY -> quantities;
            default -> things;
        };
    }

    private String keyOf(EntityType type, NameForm form) {
        return switch (type) {
            case GROUP -> withoutPlural(form.key());
            case PERSON -> PersonForms.withoutSuffix(form).key();
            case ORGANIZATION ->
                sameNames.fullest(organizationForms.withoutLegalForm(form).key());
            default -> sameNames.fullest(form.key());
        };
    }

    private static String withoutPlural(String key) {
        return key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }

    /** Groups in order of their first mentions, each in reading order. */
    List<List<Mention>> groups() {
        ThingGrouping thingGrouping = new ThingGrouping(things.values(), shortForms);
        thingGrouping.joinDefinedAcronyms(text.text());
        thingGrouping.joinShortForms();
        List<MentionGroup> shares = new PeopleGrouping(text).join(people.values());
        joinAcrossTypes();
        Map<MentionGroup, List<Mention>> merged = new LinkedHashMap<>();
        for (Map<String, MentionGroup> map : List.of(people, things, nationalities, quantities)) {
            map.values().forEach(group -> merge(group, merged));
        }
        shares.forEach(share -> merge(share, merged));
        List<List<Mention>> groups = new ArrayList<>(merged.values());
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparing(Mention::span)));
        groups.sort(Comparator.comparing(group -> group.get(0).span()));
        return groups;
    }

    private static void merge(MentionGroup group, Map<MentionGroup, List<Mention>> merged) {
        merged.computeIfAbsent(group.root(), root -> new ArrayList<>()).addAll(group.mentions());
    }

    /**
     * Joins one form that was found with several types, but not a person's short name with a place or a listed organization of
     * that name.
     */
    private void joinAcrossTypes() {
        people.forEach((key, person) -> {
            MentionGroup thing = things.get(sameNames.fullest(key));
            if (thing == null || person.mentions().isEmpty()) {
                return;
            }
            boolean isShort = person.form().size() == 1 && !person.isRoot();
            if (!isShort || isMisreadPerson(thing)) {
                thing.joinTo(person);
            }
        });
    }

    /** Whether a thing is an organization that neither the lists nor another name of the text confirm. */
    private boolean isMisreadPerson(MentionGroup thing) {
        return thing.isRoot() && thing.type() == EntityType.ORGANIZATION && !shortForms.isListed(thing.form());
    }
}
