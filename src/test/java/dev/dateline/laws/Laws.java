package dev.dateline.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.summary.Summary;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.text.Token;
import dev.dateline.time.Timex;
import dev.dateline.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What holds of every analysis, whatever the text. */
public final class Laws {

    private Laws() {}

    /** Fails where a law does not hold. */
    public static void check(Analysis analysis) {
        String text = analysis.text().text();
        checkOrder(text, analysis.text().tokens().stream().map(Token::span).toList());
        checkOrder(
                text, analysis.text().sentences().stream().map(Sentence::span).toList());
        checkOrder(text, analysis.timexes().stream().map(Timex::span).toList());
        for (Token token : analysis.text().tokens()) {
            assertThat(token.text()).isEqualTo(token.span().of(text));
        }
        for (Timex timex : analysis.timexes()) {
            assertThat(timex.text()).isEqualTo(timex.span().of(text));
        }
        checkEntities(analysis, text);
        checkTimeline(analysis, text);
        checkSummary(analysis, text);
    }

    private static void checkOrder(String text, List<Span> spans) {
        int last = 0;
        for (Span span : spans) {
            assertThat(span.start()).as("%s follows %d", span, last).isGreaterThanOrEqualTo(last);
            checkBounds(text, span);
            last = span.end();
        }
    }

    private static void checkBounds(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).as("%s is not empty", span).isPositive();
        assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                .as("%s splits a surrogate pair", span)
                .isFalse();
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkEntities(Analysis analysis, String text) {
        List<Span> mentions = new ArrayList<>();
        double last = 1;
        for (Entity entity : analysis.entities()) {
            double salience = analysis.salience().of(entity);
            assertThat(salience).isBetween(0.0, last);
            last = salience;
            for (Mention mention : entity.mentions()) {
                assertThat(mention.text()).isEqualTo(mention.span().of(text));
                mentions.add(mention.span());
            }
        }
        Collections.sort(mentions);
        checkOrder(text, mentions);
    }

    private static void checkTimeline(Analysis analysis, String text) {
        assertThat(analysis.timeline())
                .isSortedAccordingTo(Comparator.comparing(
                                (TimelineEntry entry) -> entry.date().from())
                        .thenComparing(entry -> entry.date().to())
                        .thenComparing(TimelineEntry::trigger));
        assertThat(analysis.timeline().stream().map(TimelineEntry::id)).doesNotHaveDuplicates();
        for (TimelineEntry entry : analysis.timeline()) {
            checkBounds(text, entry.clause());
            assertThat(entry.clause().contains(entry.trigger()))
                    .as(
                            "%s tells <%s>",
                            entry.clause().of(text), entry.trigger().of(text))
                    .isTrue();
            assertThat(entry.sentence().span().contains(entry.clause())).isTrue();
            assertThat(analysis.salience().of(entry)).isBetween(0.0, 1.0);
            assertThat(analysis.entities()).containsAll(entry.participants());
        }
    }

    private static void checkSummary(Analysis analysis, String text) {
        List<Sentence> chosen = analysis.summary().sentences().stream()
                .map(Summary.Scored::sentence)
                .toList();
        assertThat(analysis.text().sentences()).containsAll(chosen);
        assertThat(chosen)
                .isSortedAccordingTo(Comparator.comparing(Sentence::index))
                .doesNotHaveDuplicates();
        for (Summary.Scored scored : analysis.summary().sentences()) {
            assertThat(scored.score()).isBetween(0.0, 1.0);
            assertThat(scored.text()).isEqualTo(scored.sentence().span().of(text));
        }
    }
}
