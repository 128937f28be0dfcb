package dev.dateline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one surname. Two names that may be of one person share a given name, its first letter or its first three
 * letters; people are kept in a bucket for each of these, so that a name is compared with a few of them only.
 */
final class Namesakes {

    /**
     * How many people of a bucket a name is compared with. It keeps the work linear where thousands of people share a surname;
     * chosen by hand, far above what articles have.
     */
    static final int MOST_COMPARED = 50;

    private record Namesake(int number, NameForm name) {}

    private final List<MentionGroup> people = new ArrayList<>();
    private final Map<String, List<Namesake>> buckets = new HashMap<>();

    /** The people, in the order they were added. */
    List<MentionGroup> people() {
        return people;
    }

    /** The first person whom the name may be of, null where there is none. */
    @Nullable
    MentionGroup find(NameForm name) {
        Namesake first = null;
        for (String key : keysOf(name)) {
            for (Namesake namesake : buckets.getOrDefault(key, List.of())) {
                boolean isEarlier = first == null || namesake.number < first.number;
                if (isEarlier && PersonForms.areCompatible(name, namesake.name)) {
                    first = namesake;
                }
            }
        }
        return first == null ? null : people.get(first.number);
    }

    /** Adds a person by a full name; longer names come before shorter ones. */
    void add(NameForm name, MentionGroup person) {
        Namesake namesake = new Namesake(people.size(), name);
        people.add(person);
        for (String key : keysOf(name)) {
            List<Namesake> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (bucket.size() < MOST_COMPARED) {
                bucket.add(namesake);
            }
        }
    }

    private static Set<String> keysOf(NameForm name) {
        Set<String> keys = new HashSet<>(name.words().subList(0, name.size() - 1));
        String first = name.first();
        keys.add(first.charAt(0) + "*");
        if (name.size() == 2 && first.length() >= PersonForms.SHORT_FORM) {
            keys.add(first.substring(0, PersonForms.SHORT_FORM) + "*");
        }
        return keys;
    }
}
