package dev.dateline.entity;

import java.util.Set;

/** Full names of people that may be of one person. */
final class PersonForms {

    private static final Set<String> AFTER_SURNAME = Set.of("jr", "sr", "ii", "iii", "iv");

    private PersonForms() {}

    /** The name without "Jr" and the like. */
    static NameForm withoutSuffix(NameForm form) {
        return form.size() > 2 && AFTER_SURNAME.contains(form.last())
                ? new NameForm(form.words().subList(0, form.size() - 1))
                : form;
    }

    /** Whether two full names with one surname may be of one person: first names alike, one an initial, or one left out. */
    static boolean areCompatible(NameForm one, NameForm other) {
        boolean isFirstShorter = one.size() <= other.size();
        NameForm shorter = isFirstShorter ? one : other;
        NameForm longer = isFirstShorter ? other : one;
        if (shorter.isWithin(longer)) {
            return true;
        }
        if (areInitials(shorter, longer)) {
            return true;
        }
        String a = one.first();
        String b = other.first();
        boolean isInitial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        boolean isShort = a.length() >= 3 && b.length() >= 3 && (a.startsWith(b) || b.startsWith(a));
        return a.equals(b) || ((isInitial || isShort) && one.size() == 2 && other.size() == 2);
    }

    /** "J. H. Dearle" of "John Henry Dearle". */
    private static boolean areInitials(NameForm shorter, NameForm longer) {
        if (shorter.size() != longer.size()
                || shorter.size() < 3
                || !shorter.last().equals(longer.last())) {
            return false;
        }
        for (int i = 0; i < shorter.size() - 1; i++) {
            String a = shorter.words().get(i);
            String b = longer.words().get(i);
            boolean isInitial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
            if (!isInitial && !a.equals(b)) {
                return false;
            }
        }
        return true;
    }
}
