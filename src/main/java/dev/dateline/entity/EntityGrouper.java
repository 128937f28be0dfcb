package dev.dateline.entity;

import dev.dateline.text.Lexicon;
import dev.dateline.text.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Groups mentions by what they refer to, within one text: full names with their short forms and acronyms, two people of
 * one surname kept apart, people named after their country kept apart from it. The work grows with the number of mentions,
 * not of their pairs. Immutable and safe for use by many threads.
 */
public final class EntityGrouper {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final SameNames sameNames = new SameNames();
    private final OrganizationForms organizationForms = new OrganizationForms();
    private final ShortForms shortForms = new ShortForms(organizationForms, Lexicon.shipped());
    private final RoleFinder roleFinder = new RoleFinder();

    /** Entities by first mention; every mention belongs to exactly one. */
    public List<Entity> group(TaggedText text, List<Mention> mentions) {
        Grouping grouping = new Grouping(text, mentions, sameNames, organizationForms, shortForms);
        List<List<Mention>> groups = grouping.groups();
        NameTokens names = new NameTokens(text, mentions);
        List<Entity> entities = new ArrayList<>();
        for (List<Mention> group : groups) {
            EntityType type = MentionGroup.typeOf(group);
            String name = nameOf(group);
            entities.add(new Entity(
                    "e" + (entities.size() + 1),
                    type,
                    name,
                    aliases(group, name),
                    roles(text, group, type, names),
                    group));
        }
        return List.copyOf(entities);
    }

    /** The fullest good form: most words, then not all capitals, then longest, then first. */
    private static String nameOf(List<Mention> group) {
        return group.stream()
                .map(mention -> oneLine(mention.text()))
                .max(Comparator.<String>comparingInt(form ->
                                form.contains("(") ? 0 : NameForm.of(form).size())
                        .thenComparing(form -> form.length() < 6 || !form.equals(form.toUpperCase(Locale.ROOT)))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String oneLine(String text) {
        return isOneLine(text) ? text : BLANKS.matcher(text).replaceAll(" ");
    }

    /** Whether the words have single spaces between them and no other white space. */
    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static List<String> aliases(List<Mention> group, String name) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> aliases = new ArrayList<>();
        seen.add(name.toLowerCase(Locale.ROOT));
        for (Mention mention : group) {
            String form = oneLine(mention.text());
            if (seen.add(form.toLowerCase(Locale.ROOT))) {
                aliases.add(form);
            }
        }
        return aliases;
    }

    private List<String> roles(TaggedText text, List<Mention> group, EntityType type, NameTokens names) {
        if (type != EntityType.PERSON) {
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        List<String> roles = new ArrayList<>();
        for (Mention mention : group) {
            for (String role : roleFinder.around(text, mention, names)) {
                if (seen.add(role.toLowerCase(Locale.ROOT))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }
}
