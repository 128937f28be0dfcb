package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every calendar time: what it covers, how finely and how it is written agree. */
class TimeValueTest {

    static Stream<LocalDate> days() {
        Random random = new Random(7);
        Stream<LocalDate> edges = Stream.of(
                        "2020-02-29",
                        "2019-12-31",
                        "2020-12-31",
                        "2021-01-01",
                        "2021-01-03",
                        "2016-01-03",
                        "2000-02-29",
                        "1900-02-28",
                        "0001-03-01",
                        "0000-12-31",
                        "-0489-08-12",
                        "-0099-03-01",
                        "2019-03-31",
                        "2019-10-27",
                        "9998-12-31")
                .map(LocalDate::parse);
        Stream<LocalDate> any =
                IntStream.range(0, 300).mapToObj(i -> LocalDate.ofEpochDay(-800_000 + random.nextInt(1_200_000)));
        return Stream.concat(edges, any);
    }

    @ParameterizedTest
    @MethodSource("days")
    void everyUnitAroundADayHoldsTheDay(LocalDate day) {
        for (Unit unit : List.of(
                Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.SEASON, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY)) {
            TimeValue time = Resolved.unit(day, unit, Basis.EXPLICIT).time();
            assertThat(time).isNotNull();
            assertThat(day).as(unit + " " + time).isBetween(time.from(), time.to());
            assertThat(time.grain()).as(unit.toString()).isEqualTo(unit.grain());
            assertThat(lengthFits(time)).as(unit + " " + time).isTrue();
        }
    }

    private static boolean lengthFits(TimeValue time) {
        boolean startsInYearOne = time.from().equals(LocalDate.of(1, 1, 1));
        LocalDate from =
                startsInYearOne && time.grain().compareTo(Grain.YEAR) > 0 ? LocalDate.of(0, 1, 1) : time.from();
        long days = ChronoUnit.DAYS.between(from, time.to()) + 1;
        return switch (time.grain()) {
            case MINUTE, HOUR, DAY -> days == 1;
            case WEEK -> days == 7 && time.from().getDayOfWeek().getValue() == 1;
            case MONTH -> days >= 28 && days <= 31 && time.from().getDayOfMonth() == 1;
            case SEASON, QUARTER -> days >= 90 && days <= 92 && time.from().getDayOfMonth() == 1;
            case YEAR -> days == 365 || days == 366;
            case DECADE -> days >= 3651 && days <= 3653;
            case CENTURY -> days == 36524 || days == 36525;
        };
    }

    @ParameterizedTest
    @MethodSource("days")
    void whatIsWrittenStartsWithTheYearItStartsIn(LocalDate day) {
        for (Unit unit : List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)) {
            TimeValue time = Resolved.unit(day, unit, Basis.EXPLICIT).time();
            assertThat(time.edtf())
                    .startsWith(String.format(
                            java.util.Locale.ROOT,
                            time.from().getYear() < 0 ? "-%04d" : "%04d",
                            Math.abs(time.from().getYear())));
        }
    }

    @Test
    void aWeekAtTheTurnOfTheYearBelongsToItsIsoYear() {
        assertThat(Resolved.week(LocalDate.of(2021, 1, 1), Basis.EXPLICIT).value())
                .isEqualTo("2020-W53");
        assertThat(Resolved.week(LocalDate.of(2019, 12, 31), Basis.EXPLICIT).value())
                .isEqualTo("2020-W01");
    }

    @Test
    void aWinterEndsInTheNextYear() {
        TimeValue winter = TimeValue.ofSeason(2019, Season.WINTER);
        assertThat(winter.edtf()).isEqualTo("2019-24");
        assertThat(winter.from()).isEqualTo(LocalDate.of(2019, 12, 1));
        assertThat(winter.to()).isEqualTo(LocalDate.of(2020, 2, 29));
    }

    @Test
    void theYearsBeforeChristCountBackwards() {
        assertThat(Reading.of("It fell in 490 BC.", "").get(0).time()).isEqualTo(TimeValue.ofYear(-489));
        assertThat(Resolved.century(-4, Basis.EXPLICIT).time().from()).isEqualTo(LocalDate.of(-399, 1, 1));
        assertThat(Resolved.century(-4, Basis.EXPLICIT).time().to()).isEqualTo(LocalDate.of(-300, 12, 31));
    }

    @Test
    void aRoughTimeIsMarkedOnBothEndsOfItsInterval() {
        TimeValue week = TimeValue.ofWeek(LocalDate.of(2019, 4, 1)).approximately();
        assertThat(week.edtf()).isEqualTo("2019-04-01~/2019-04-07~");
        assertThat(TimeValue.ofMonth(2019, 4).approximately().edtf()).isEqualTo("2019-04~");
    }

    @Test
    void easterIsRight() {
        assertThat(Holiday.easter(2019)).isEqualTo(LocalDate.of(2019, 4, 21));
        assertThat(Holiday.easter(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Holiday.easter(1943)).isEqualTo(LocalDate.of(1943, 4, 25));
    }
}
