package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Groups mentions by what they refer to, within one text: full names with their short forms and acronyms, two people of
 * one surname are kept apart, and so are a people and its country. The time is linear in the number of mentions. Immutable and safe for use by many threads.
 */
public final class EntityGrouper {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /** A name in capitals of at least this length is likely shouted, not an acronym. Chosen by hand: "UNICEF" has six. */
    private static final int SHOUTED = 6;

    /** The fullest good form of a name: most words, then not shouted, then longest, then first in the alphabet. */
    private static final Comparator<String> FULLEST = Comparator.comparingInt(EntityGrouper::wordsOf)
            .thenComparing(form -> !isShouted(form))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());

    private final ShortForms shortForms = new ShortForms(Lexicon.shipped());

    /** Entities by first mention; every mention belongs to exactly one. */
    public List<Entity> group(TaggedText text, List<Mention> mentions) {
        RoleFinder roleFinder = new RoleFinder(text, new NameTokens(text, mentions));
        List<Entity> entities = new ArrayList<>();
        for (List<Mention> group : new Grouping(text, mentions, shortForms).groups()) {
            entities.add(entity("e" + (entities.size() + 1), group, roleFinder));
        }
        return List.copyOf(entities);
    }

    private static Entity entity(String id, List<Mention> group, RoleFinder roleFinder) {
        EntityType type = MentionGroup.typeOf(group);
        Set<String> forms = new LinkedHashSet<>();
        group.forEach(mention -> forms.add(oneLine(mention.text())));
        String name = forms.stream().max(FULLEST).orElseThrow();
        List<String> names = distinct(Stream.concat(Stream.of(name), forms.stream()));
        List<String> roles = type == EntityType.PERSON
                ? distinct(group.stream().flatMap(mention -> roleFinder.around(mention).stream()))
                : List.of();
        return new Entity(id, type, name, names.subList(1, names.size()), roles, group);
    }

    private static int wordsOf(String form) {
        return form.contains("(") ? 0 : NameForm.of(form).size();
    }

    private static boolean isShouted(String form) {
        return form.length() >= SHOUTED && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** The strings without those that differ from an earlier one in case only. */
    private static List<String> distinct(Stream<String> strings) {
        Set<String> seen = new HashSet<>();
        return strings.filter(string -> seen.add(string.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String oneLine(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ");
    }
}
