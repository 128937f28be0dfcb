package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.TaggedCase;
import dev.dateline.event.Event;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkModelTest {

    private static final LinkModel MODEL = new LinkModel(DatedText.EVENT_FINDER.lexicon());

    static List<TaggedCase> cases() {
        return TaggedCase.of("/timeline/link-features.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void measuresEachFeature(TaggedCase read) {
        assertThat(render(read.tagged())).isEqualTo(read.expected());
    }

    /** For each expression and each event of its sentence the features that are not 0, with values other than 1. */
    static List<String> render(TaggedText tagged) {
        DatedText text = DatedText.of(tagged);
        List<String> rendered = new ArrayList<>();
        for (Sentence sentence : tagged.segmented().sentences()) {
            List<Event> events = text.eventsOf(sentence);
            for (Timex timex : text.timexesOf(sentence)) {
                for (Event event : events) {
                    rendered.add(timex.text() + " dates " + text.word(event) + ": "
                            + features(features(text, timex, event, events)));
                }
            }
        }
        return rendered;
    }

    private static double[] features(DatedText text, Timex timex, Event event, List<Event> events) {
        return MODEL.features(text.text(), first(text, timex), end(text, timex), event, events);
    }

    private static int first(DatedText text, Timex timex) {
        return text.text().segmented().tokenAt(timex.start());
    }

    private static int end(DatedText text, Timex timex) {
        return text.text().segmented().tokenAt(timex.end() - 1) + 1;
    }

    private static String features(double[] values) {
        StringJoiner joiner = new StringJoiner(" ");
        for (LinkFeature feature : LinkFeature.values()) {
            double value = values[feature.ordinal()];
            if (value == 1) {
                joiner.add(feature.name());
            } else if (value != 0) {
                joiner.add(feature + "=" + String.format(Locale.ROOT, "%.1f", value));
            }
        }
        return joiner.toString();
    }

    private static double score(String words, String trigger) {
        DatedText text = DatedText.of(words);
        Timex timex = text.timexes().get(0);
        return MODEL.score(text.text(), first(text, timex), end(text, timex), text.event(trigger), text.events());
    }

    /** BIAS, SAME_CLAUSE, CLAUSE_VERB, NEAREST_LEFT and BEFORE_TIMEX of link-weights.txt, and DISTANCE for three tokens between. */
    @Test
    void addsUpTheWeightsOfTheFeatures() {
        double sum = 0.647 + 0.370 + 0.497 + 1.125 - 0.478 - 0.212 * 2;
        assertThat(score("The rebels seized the town on Friday.", "seized"))
                .isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 2011 overthrow of the regime is still felt. | overthrow | 0.85",
                "The ministry said on Friday that the talks had failed. | said | 0.85"
            })
    void isCertainOfWhatGrammarDecides(String words, String trigger, double likelihood) {
        assertThat(score(words, trigger)).isCloseTo(likelihood, within(0.1)).isGreaterThanOrEqualTo(likelihood);
    }
}
