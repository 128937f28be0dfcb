package dev.dateline.entity;

import java.util.List;

/** Names as they are compared from one text to another. */
public final class KnownNames {

    private final SameNames sameNames = new SameNames();
    private final OrganizationForms forms = new OrganizationForms();

    /**
     * Words of the fullest name known for the same thing ("united", "nations" for "the U.N."), in lower case, without
     * accents, dots, an article before them and a legal form after them; a name without letters and digits as it is.
     */
    public List<String> wordsOf(String name) {
        return List.of(sameNames
                .fullest(forms.withoutLegalForm(NameForm.of(name)).key())
                .split(" "));
    }
}
