package dev.dateline.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins the names of organizations, places and other things of one text: acronyms defined in brackets, acronyms by their
 * letters, and names with words left off where the text has one longer name only.
 */
final class ThingGrouping {

    /**
     * How many words a short form may leave off. It keeps the work linear in the length of a name; chosen by hand, above what
     * names have.
     */
    private static final int MOST_LEFT_OFF = 6;

    /** The longer names that a name may be short for, by what was left off. */
    private static final class LongerNames {
        private final List<MentionGroup> withoutEnd = new ArrayList<>();
        private final List<MentionGroup> withoutHead = new ArrayList<>();
        private final List<MentionGroup> builtOnWord = new ArrayList<>();
    }

    private final Collection<MentionGroup> things;
    private final ShortForms shortForms;
    private final Map<String, List<MentionGroup>> byForm = new HashMap<>();
    private final Map<String, List<MentionGroup>> byInitials = new HashMap<>();
    private final Map<MentionGroup, LongerNames> longerNames = new HashMap<>();

    ThingGrouping(Collection<MentionGroup> things, ShortForms shortForms) {
        this.things = things;
        this.shortForms = shortForms;
    }

    /** Joins each name in brackets that is short for the name before it: "Government of National Accord (GNA)". */
    void joinDefinedAcronyms(String text) {
        Map<Integer, MentionGroup> byStart = new HashMap<>();
        things.forEach(group -> group.mentions().forEach(mention -> byStart.put(mention.start(), group)));
        for (MentionGroup group : things) {
            for (Mention mention : group.mentions()) {
                int at = mention.end();
                if (text.startsWith(" (", at) || text.startsWith(" [", at)) {
                    MentionGroup inside = byStart.get(at + 2);
                    if (inside != null && isAcronymOf(inside, group)) {
                        inside.joinTo(group);
                    }
                }
            }
        }
    }

    private static boolean isAcronymOf(MentionGroup acronym, MentionGroup full) {
        return acronym.form().size() == 1
                && full.form().size() > 1
                && isUpper(acronym)
                && full.form().hasLettersInOrder(acronym.form().first());
    }

    private static boolean isUpper(MentionGroup group) {
        String name = group.mentions().get(0).text();
        return name.length() > 1
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().anyMatch(Character::isLetter);
    }

    /** Joins each acronym and each short form to the one longer name it may stand for. */
    void joinShortForms() {
        for (MentionGroup group : things) {
            byForm.computeIfAbsent(group.form().key(), k -> new ArrayList<>(1)).add(group);
        }
        for (MentionGroup group : things) {
            if (group.form().size() > 1) {
                initials(group.form())
                        .forEach(letters -> byInitials
                                .computeIfAbsent(letters, k -> new ArrayList<>(1))
                                .add(group));
                findShorter(group);
            }
        }
        for (MentionGroup group : things) {
            if (group.form().size() == 1 && isUpper(group)) {
                joinToOnly(group, byInitials.getOrDefault(group.form().first(), List.of()));
            }
            LongerNames longer = longerNames.get(group);
            if (longer != null) {
                joinIfRoot(group, longer.withoutEnd);
                joinIfRoot(group, longer.withoutHead);
                joinIfRoot(group, longer.builtOnWord);
            }
        }
    }

    private Set<String> initials(NameForm form) {
        NameForm bare = shortForms.withoutCountry(form);
        return new LinkedHashSet<>(
                List.of(form.initials(), form.allInitials(), bare.size() > 2 ? bare.initials() : form.initials()));
    }

    /** Notes a longer name with each name of the text that may be short for it. */
    private void findShorter(MentionGroup longer) {
        String key = longer.form().key();
        int end = key.lastIndexOf(' ');
        for (int left = 1; left <= MOST_LEFT_OFF && end > 0; left++) {
            for (MentionGroup shorter : byForm.getOrDefault(key.substring(0, end), List.of())) {
                if (shortForms.isHeadOf(shorter.form(), longer.form(), shorter.type())) {
                    longerThan(shorter).withoutEnd.add(longer);
                }
            }
            end = key.lastIndexOf(' ', end - 1);
        }
        int start = key.indexOf(' ') + 1;
        for (int left = 1; left <= MOST_LEFT_OFF && start > 0; left++) {
            for (MentionGroup shorter : byForm.getOrDefault(key.substring(start), List.of())) {
                if (shortForms.isTailOf(shorter.form(), longer.form(), shorter.type())) {
                    longerThan(shorter).withoutHead.add(longer);
                }
            }
            start = key.indexOf(' ', start) + 1;
        }
        findWord(longer.form().first(), longer);
        findWord(longer.form().last(), longer);
    }

    private void findWord(String word, MentionGroup longer) {
        for (MentionGroup shorter : byForm.getOrDefault(word, List.of())) {
            if (shortForms.isHeadWordOf(shorter.form(), longer.form(), shorter.type())) {
                longerThan(shorter).builtOnWord.add(longer);
            }
        }
    }

    private LongerNames longerThan(MentionGroup shorter) {
        return longerNames.computeIfAbsent(shorter, k -> new LongerNames());
    }

    private static void joinIfRoot(MentionGroup group, List<MentionGroup> longer) {
        if (group.isRoot()) {
            joinToOnly(group, longer);
        }
    }

    /** Joins a group to the others where these are all of one thing. */
    private static void joinToOnly(MentionGroup group, List<MentionGroup> others) {
        List<MentionGroup> roots =
                others.stream().map(MentionGroup::root).distinct().limit(2).toList();
        if (roots.size() == 1) {
            group.joinTo(roots.get(0));
        }
    }
}
