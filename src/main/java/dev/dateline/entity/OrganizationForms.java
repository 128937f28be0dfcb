package dev.dateline.entity;

import java.util.List;
import java.util.Map;

/** Shorter forms of organisations' names, by the words that may be left off their ends. */
final class OrganizationForms {

    private final Map<String, String> suffixes = WordKinds.read("organization-suffixes.txt", List.of("form", "kind"));

    /** The name without its legal form: "Apple" of "Apple Inc." */
    NameForm withoutLegalForm(NameForm form) {
        List<String> words = form.words();
        int end = words.size();
        while (end > 1 && "form".equals(suffixes.get(words.get(end - 1)))) {
            end--;
        }
        return end == words.size() ? form : new NameForm(words.subList(0, end));
    }

    /** Whether all words after the first {@code length} may be left off. */
    boolean isShortened(NameForm full, int length) {
        for (int i = length; i < full.size(); i++) {
            if (!suffixes.containsKey(full.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
