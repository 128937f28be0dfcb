package dev.dateline.entity;

import dev.dateline.words.PhraseTable;
import java.util.List;

/** Shorter forms of organizations' names, by the words that may be left off their ends. */
final class OrganizationForms {

    private enum Suffix {
        LEGAL_FORM,
        KIND
    }

    private static final OrganizationForms SHIPPED = new OrganizationForms();

    private final PhraseTable<Suffix> suffixes =
            PhraseTable.beside(OrganizationForms.class, "organization-suffixes.txt", Suffix.class);

    private OrganizationForms() {}

    /** The forms that ship with the engine, read from the class path once. */
    static OrganizationForms shipped() {
        return SHIPPED;
    }

    /** The name without its legal form: "Apple" of "Apple Inc." */
    NameForm withoutLegalForm(NameForm form) {
        List<String> words = form.words();
        int end = words.size();
        while (end > 1 && suffixes.is(words.get(end - 1), Suffix.LEGAL_FORM)) {
            end--;
        }
        return end == words.size() ? form : new NameForm(words.subList(0, end));
    }

    /** Whether all words after the first {@code length} may be left off. */
    boolean isShortened(NameForm full, int length) {
        for (int i = length; i < full.size(); i++) {
            if (!suffixes.contains(full.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
