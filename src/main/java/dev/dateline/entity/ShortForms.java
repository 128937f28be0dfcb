package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.words.WordList;
import java.util.List;
import java.util.Set;

/** Tells which names of organizations and places are other names with words left off their starts or ends. */
final class ShortForms {

    private final Set<String> headWords =
            WordList.beside(ShortForms.class, "organization-words.txt").words();
    private final OrganizationForms organizations = OrganizationForms.shipped();
    private final Lexicon lexicon;

    ShortForms(Lexicon lexicon) {
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
            case LOCATION -> longer.size() == shorter.size() + 1 && PlaceWord.KIND_AFTER.is(longer.last());
            default -> false;
        };
    }

    /**
     * Whether {@code shorter} is {@code longer} with words left off its start: "Supreme Court" of "United States Supreme Court",
     * "White Sox" of "Chicago White Sox", "Prussia" of "Kingdom of Prussia".
     */
    boolean isTailOf(NameForm shorter, NameForm longer, EntityType type) {
        int left = longer.size() - shorter.size();
        if (left <= 0 || !longer.words().subList(left, longer.size()).equals(shorter.words())) {
            return false;
        }
        List<String> start = longer.words().subList(0, left);
        return switch (type) {
            case ORGANIZATION -> isPlaceOrPeople(start);
            case LOCATION ->
                left == 2
                        && PlaceWord.KIND_BEFORE.is(start.get(0))
                        && start.get(1).equals("of");
            default -> false;
        };
    }

    /**
     * Whether {@code shorter} is the one word that {@code longer} is built on: "Confederation" of "Harran Confederation",
     * "Ministry" of "Ministry of Health".
     */
    boolean isHeadWordOf(NameForm shorter, NameForm longer, EntityType type) {
        boolean isHead = type == EntityType.ORGANIZATION && shorter.size() == 1 && headWords.contains(shorter.first());
        if (!isHead || longer.size() == 1) {
            return false;
        }
        boolean isFirst = longer.size() > 2
                && longer.first().equals(shorter.first())
                && SmallWord.AFTER_HEAD.is(longer.words().get(1));
        return isFirst || longer.last().equals(shorter.first());
    }

    /** Whether the lists know an organization of that name. */
    boolean isListed(NameForm form) {
        return lexicon.has(form.words(), NameList.ORGANIZATIONS);
    }

    /** The name without a country or a people before it: "Office of Management and Budget" of "U.S. Office of …". */
    NameForm withoutCountry(NameForm form) {
        String first = form.first();
        boolean isCountry = lexicon.has(first, NameList.COUNTRY) || lexicon.has(first, NameList.DEMONYM);
        return form.size() > 2 && isCountry ? new NameForm(form.words().subList(1, form.size())) : form;
    }

    private boolean isPlaceOrPeople(List<String> words) {
        return lexicon.has(words, NameList.PLACES) || lexicon.has(words, NameList.DEMONYM);
    }
}
