package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.words.WordList;
import java.util.List;
import java.util.Set;

/** Tells which names of organisations and places are other names with words left off their heads or ends. */
final class ShortForms {

    private static final Set<String> PLACE_TAILS =
            Set.of("province", "prefecture", "peninsula", "strip", "islands", "archipelago", "desert");
    private static final Set<String> PLACE_HEADS =
            Set.of("republic", "kingdom", "city", "province", "county", "commonwealth", "principality", "municipality");

    private static final Set<String> LINKS = Set.of("of", "for");

    private final Set<String> heads =
            WordList.beside(ShortForms.class, "organization-words.txt").words();
    private final OrganizationForms organizations;
    private final Lexicon lexicon;

    ShortForms(OrganizationForms organizations, Lexicon lexicon) {
        this.organizations = organizations;
        this.lexicon = lexicon;
    }

    /** Whether {@code shorter} is {@code longer} with words left off its end: "Toyota" of "Toyota Motor", "Hubei" of "Hubei Province". */
    boolean isHeadOf(NameForm shorter, NameForm longer, EntityType type) {
        if (longer.size() <= shorter.size()
                || !longer.words().subList(0, shorter.size()).equals(shorter.words())) {
            return false;
        }
        return switch (type) {
            case ORGANIZATION -> organizations.isShortened(longer, shorter.size());
            case LOCATION -> longer.size() == shorter.size() + 1 && PLACE_TAILS.contains(longer.last());
            default -> false;
        };
    }

    /**
     * Whether {@code shorter} is {@code longer} with words left off its head: "Supreme Court" of "United States Supreme Court",
     * "White Sox" of "Chicago White Sox", "Prussia" of "Kingdom of Prussia".
     */
    boolean isTailOf(NameForm shorter, NameForm longer, EntityType type) {
        int left = longer.size() - shorter.size();
        if (left <= 0 || !longer.words().subList(left, longer.size()).equals(shorter.words())) {
            return false;
        }
        List<String> head = longer.words().subList(0, left);
        return switch (type) {
            case ORGANIZATION -> isPlace(head);
            case LOCATION ->
                left == 2 && PLACE_HEADS.contains(head.get(0)) && head.get(1).equals("of");
            default -> false;
        };
    }

    /**
     * Whether {@code shorter} is the one word that {@code longer} is built on: "Confederation" of "Harran Confederation",
     * "Ministry" of "Ministry of Health".
     */
    boolean isHeadWordOf(NameForm shorter, NameForm longer, EntityType type) {
        boolean isHead = type == EntityType.ORGANIZATION && shorter.size() == 1 && heads.contains(shorter.first());
        boolean isFirst = longer.size() > 2
                && longer.first().equals(shorter.first())
                && LINKS.contains(longer.words().get(1));
        return isHead && longer.size() > 1 && (isFirst || longer.last().equals(shorter.first()));
    }

    /** Whether the lists know an organisation of that name. */
    boolean isListed(NameForm form) {
        return lexicon.has(form.words(), NameList.ORGANIZATIONS);
    }

    /** The name without a country or a people before it: "Office of Management and Budget" of "U.S. Office of …". */
    NameForm withoutCountry(NameForm form) {
        String first = form.first();
        boolean isCountry = lexicon.has(first, NameList.COUNTRY) || lexicon.has(first, NameList.DEMONYM);
        return form.size() > 2 && isCountry ? new NameForm(form.words().subList(1, form.size())) : form;
    }

    private boolean isPlace(List<String> words) {
        return lexicon.has(words, NameList.PLACES) || lexicon.has(words, NameList.DEMONYM);
    }
}
