package dev.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.event.Event;
import dev.dateline.event.Event.Kind;
import dev.dateline.event.EventStatus;
import dev.dateline.syntax.Clause;
import dev.dateline.text.Sentence;
import dev.dateline.text.Span;
import dev.dateline.time.Basis;
import dev.dateline.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDaterTest {

    private static final TimeValue FRIDAY = TimeValue.ofDay(LocalDate.of(2019, 4, 5));
    private static final TimeValue APRIL = TimeValue.ofMonth(2019, 4);
    private static final TimeValue MAY = TimeValue.ofMonth(2019, 5);

    /** A link from the expression with the given number to the event with the given number; each event has a clause of its own. */
    private static DatedEvent link(int event, int timex, TimeValue date, double likelihood) {
        return link(event, event, Kind.VERB, timex, date, likelihood);
    }

    private static DatedEvent link(int event, int clause, Kind kind, int timex, TimeValue date, double likelihood) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i <= clause; i++) {
            clauses.add(new Clause(i, i + 1, null, Clause.Opening.MAIN));
        }
        Event dated = new Event(event, kind, new Sentence(0, 0, 9, 0, 9), clauses, clause, EventStatus.OCCURRED);
        return new DatedEvent(dated, date, Basis.EXPLICIT, new Span(timex, timex + 1), likelihood);
    }

    /** The dates chosen from the links of one expression, as "event date". */
    private static List<String> dates(List<DatedEvent> links) {
        return dates(links, List.of());
    }

    /** The same from the links of two expressions. */
    private static List<String> dates(List<DatedEvent> first, List<DatedEvent> second) {
        return EventDater.oneDateEach(List.of(first, second)).stream()
                .map(link -> link.event().trigger() + " " + link.date().edtf())
                .toList();
    }

    @Test
    void givesADateToTheLikeliestEventOnly() {
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.59), link(2, 0, FRIDAY, 0.58))))
                .containsExactly("1 2019-04-05");
    }

    @Test
    void givesNoDateToAnUnlikelyEvent() {
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.075)))).isEmpty();
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.08)))).hasSize(1);
    }

    @Test
    void givesADateToASecondEventOnlyWhereThatIsSure() {
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.7), link(2, 0, FRIDAY, 0.59))))
                .hasSize(1);
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.7), link(2, 0, FRIDAY, 0.6))))
                .containsExactly("1 2019-04-05", "2 2019-04-05");
    }

    @Test
    void datesOneEventOfAClauseOnly() {
        assertThat(dates(List.of(
                        link(1, 1, Kind.VERB, 0, FRIDAY, 0.9),
                        link(2, 1, Kind.VERB, 0, FRIDAY, 0.9),
                        link(3, 0, FRIDAY, 0.9))))
                .containsExactly("1 2019-04-05", "3 2019-04-05");
    }

    @Test
    void datesNothingElseWithTheDateOfAReport() {
        assertThat(dates(List.of(link(1, 1, Kind.REPORTING, 0, FRIDAY, 0.9), link(2, 0, FRIDAY, 0.9))))
                .containsExactly("1 2019-04-05");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.74, 2019-04-05", "0.5, 0.75, 2019-04", "0.74, 0.5, 2019-04-05", "0.9, 0.1, 2019-04-05"})
    void prefersTheFinerOfTwoDatesUnlessItIsMuchLessLikely(double day, double month, String expected) {
        List<DatedEvent> first = List.of(link(1, 0, FRIDAY, day));
        List<DatedEvent> second = List.of(link(1, 1, APRIL, month));
        assertThat(dates(first, second)).containsExactly("1 " + expected);
        assertThat(dates(second, first)).containsExactly("1 " + expected);
    }

    @Test
    void prefersTheLikelierOfTwoDatesThatExcludeEachOther() {
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.5)), List.of(link(1, 1, MAY, 0.6))))
                .containsExactly("1 2019-05");
        assertThat(dates(List.of(link(1, 0, MAY, 0.5)), List.of(link(1, 1, FRIDAY, 0.6))))
                .containsExactly("1 2019-04-05");
        TimeValue march = TimeValue.ofMonth(2019, 3);
        assertThat(dates(List.of(link(1, 0, FRIDAY, 0.5)), List.of(link(1, 1, march, 0.6))))
                .containsExactly("1 2019-03");
    }

    @Test
    void keepsTheFirstOfTwoDatesThatAreEquallyLikely() {
        assertThat(dates(List.of(link(1, 0, MAY, 0.5)), List.of(link(1, 1, APRIL, 0.5))))
                .containsExactly("1 2019-05");
    }

    @ParameterizedTest
    @CsvSource({"0.44, 1", "0.45, 2"})
    void givesAnExpressionThatLostItsEventTheNextOne(double next, int dated) {
        List<DatedEvent> winner = List.of(link(1, 0, FRIDAY, 0.9));
        List<DatedEvent> loser = List.of(link(1, 1, MAY, 0.6), link(2, 1, MAY, next), link(3, 1, MAY, next));
        assertThat(dates(winner, loser)).hasSize(dated).contains("1 2019-04-05");
    }

    @Test
    void takesNoEventFromAnotherExpressionForTheOneThatLost() {
        List<DatedEvent> winner = List.of(link(1, 0, FRIDAY, 0.9), link(2, 0, FRIDAY, 0.9));
        List<DatedEvent> loser = List.of(link(1, 1, MAY, 0.55), link(2, 1, MAY, 0.5));
        assertThat(dates(winner, loser)).containsExactly("1 2019-04-05", "2 2019-04-05");
    }

    @Test
    void listsTheEventsInReadingOrder() {
        assertThat(dates(List.of(link(5, 0, FRIDAY, 0.9), link(2, 0, FRIDAY, 0.8)), List.of()))
                .containsExactly("2 2019-04-05", "5 2019-04-05");
    }

    @Test
    void looksNoFurtherThanSixtyTokens() {
        String filler = " and cold".repeat(29);
        EventDater dater = new EventDater(new LinkModel(DatedText.EVENT_FINDER.lexicon()));
        DatedText near = DatedText.of("It snowed" + filler + " on Friday");
        DatedText far = DatedText.of("It snowed hard" + filler + " on Friday");
        assertThat(dater.date(near.text(), near.events(), near.timexes())).hasSize(1);
        assertThat(dater.date(far.text(), far.events(), far.timexes())).isEmpty();
        DatedText after = DatedText.of("On Friday cold" + filler + " it snowed");
        DatedText farAfter = DatedText.of("On Friday in cold" + filler + " it snowed");
        assertThat(dater.date(after.text(), after.events(), after.timexes())).hasSize(1);
        assertThat(dater.date(farAfter.text(), farAfter.events(), farAfter.timexes()))
                .isEmpty();
    }
}
