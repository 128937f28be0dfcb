package dev.dateline.entity;

import java.util.List;

/** Names in the form in which they are compared from one text to another. */
public final class KnownNames {

    private final SameNames sameNames = SameNames.shipped();
    private final OrganizationForms forms = OrganizationForms.shipped();

    /**
     * Words of the fullest name known for the same thing ("united", "nations" for "the U.N."), in lower case, without
     * accents, dots, an article before them and a legal form after them. A name without letters and digits is its only word.
     */
    public List<String> wordsOf(String name) {
        return List.of(sameNames
                .fullest(forms.withoutLegalForm(NameForm.of(name)).key())
                .split(" "));
    }
}
