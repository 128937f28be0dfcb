package dev.dateline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.TaggedCase;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerbGroupFinderTest {

    static List<TaggedCase> cases() {
        return TaggedCase.of("/syntax/verb-groups.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheVerbGroups(TaggedCase read) {
        assertThat(render(read.tagged())).isEqualTo(read.expected());
    }

    /** Verb groups with their form, one after the other. */
    static List<String> render(TaggedText text) {
        List<String> rendered = new ArrayList<>();
        for (Sentence sentence : text.segmented().sentences()) {
            rendered.add(VerbGroupFinder.of(text, sentence).stream()
                    .map(group -> of(text, group))
                    .collect(Collectors.joining(", ")));
        }
        return rendered;
    }

    private static String of(TaggedText text, VerbGroup group) {
        String words = IntStream.rangeClosed(group.first(), group.head())
                .mapToObj(at -> text.token(at).text())
                .collect(Collectors.joining(" "));
        return words + " " + group.form() + (group.isNegated() ? " negated" : "")
                + (group.isPassive() ? " passive" : "");
    }

    @ParameterizedTest
    @EnumSource(VerbGroup.Form.class)
    void knowsWhichFormsAClauseCanRestOn(VerbGroup.Form form) {
        boolean isFinite = switch (form) {
            case INFINITIVE, GERUND, PARTICIPLE -> false;
            default -> true;
        };
        assertThat(form.isFinite()).isEqualTo(isFinite);
    }

    @ParameterizedTest
    @EnumSource(VerbGroup.Form.class)
    void knowsWhichFormsSpeakOfThePast(VerbGroup.Form form) {
        boolean isPast = switch (form) {
            case PAST, PERFECT, PAST_PERFECT, PAST_PROGRESSIVE -> true;
            default -> false;
        };
        assertThat(form.isPast()).isEqualTo(isPast);
    }
}
