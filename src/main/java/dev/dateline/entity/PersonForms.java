package dev.dateline.entity;

import dev.dateline.words.WordList;
import java.util.Set;

/** Compares full names of people. */
final class PersonForms {

    private static final Set<String> SUFFIXES =
            WordList.beside(PersonForms.class, "name-suffixes.txt").words();

    /** The fewest letters of a short form of a first name: "Tom" of "Tomas". Chosen by hand: "Jo" may be Joan or John. */
    static final int SHORT_FORM = 3;

    private PersonForms() {}

    /** The name without "Jr" and the like. */
    static NameForm withoutSuffix(NameForm form) {
        return form.size() > 2 && SUFFIXES.contains(form.last())
                ? new NameForm(form.words().subList(0, form.size() - 1))
                : form;
    }

    /** Whether two full names with one surname may be of one person: first names alike, one an initial, or one left out. */
    static boolean areCompatible(NameForm one, NameForm other) {
        boolean isFirstShorter = one.size() <= other.size();
        NameForm shorter = isFirstShorter ? one : other;
        NameForm longer = isFirstShorter ? other : one;
        String a = one.first();
        String b = other.first();
        boolean areAlike = isInitial(a, b) || isShort(a, b) || isShort(b, a);
        boolean arePairs = one.size() == 2 && other.size() == 2;
        return a.equals(b) || areAlike && arePairs || areInitials(shorter, longer) || shorter.isWithin(longer);
    }

    /** "J. H. Dearle" of "John Henry Dearle". */
    private static boolean areInitials(NameForm one, NameForm other) {
        if (one.size() != other.size() || one.size() < 3 || !one.last().equals(other.last())) {
            return false;
        }
        for (int i = 0; i < one.size() - 1; i++) {
            String a = one.words().get(i);
            String b = other.words().get(i);
            if (!isInitial(a, b) && !a.equals(b)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of two given names is the first letter of the other. */
    private static boolean isInitial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    private static boolean isShort(String shorter, String longer) {
        return shorter.length() >= SHORT_FORM && longer.startsWith(shorter);
    }
}
