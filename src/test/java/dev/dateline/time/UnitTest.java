package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest(name = "{1} {0} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            second | -1.0 | PTXS
            second | 0.0 | PT0S
            second | 0.5 | PT0.5S
            second | 1.0 | PT1S
            second | 1.5 | PT1.5S
            second | 2.0 | PT2S
            second | 3.0 | PT3S
            minute | -1.0 | PTXM
            minute | 0.0 | PT0M
            minute | 0.5 | PT30S
            minute | 1.0 | PT1M
            minute | 1.5 | PT1.5M
            minute | 2.0 | PT2M
            minute | 3.0 | PT3M
            hour | -1.0 | PTXH
            hour | 0.0 | PT0H
            hour | 0.5 | PT30M
            hour | 1.0 | PT1H
            hour | 1.5 | PT1.5H
            hour | 2.0 | PT2H
            hour | 3.0 | PT3H
            day | -1.0 | PXD
            day | 0.0 | P0D
            day | 0.5 | PT12H
            day | 1.0 | P1D
            day | 1.5 | P1.5D
            day | 2.0 | P2D
            day | 3.0 | P3D
            night | -1.0 | PXD
            night | 0.0 | P0D
            night | 0.5 | P0.5D
            night | 1.0 | P1D
            night | 1.5 | P1.5D
            night | 2.0 | P2D
            night | 3.0 | P3D
            weekend | -1.0 | PXW
            weekend | 0.0 | P0W
            weekend | 0.5 | P0.5W
            weekend | 1.0 | P1W
            weekend | 1.5 | P1.5W
            weekend | 2.0 | P2W
            weekend | 3.0 | P3W
            week | -1.0 | PXW
            week | 0.0 | P0W
            week | 0.5 | P0.5W
            week | 1.0 | P1W
            week | 1.5 | P1.5W
            week | 2.0 | P2W
            week | 3.0 | P3W
            fortnight | -1.0 | PXW
            fortnight | 0.0 | P0W
            fortnight | 0.5 | P1W
            fortnight | 1.0 | P2W
            fortnight | 1.5 | P3W
            fortnight | 2.0 | P4W
            fortnight | 3.0 | P6W
            month | -1.0 | PXM
            month | 0.0 | P0M
            month | 0.5 | P0.5M
            month | 1.0 | P1M
            month | 1.5 | P1.5M
            month | 2.0 | P2M
            month | 3.0 | P3M
            season | -1.0 | PXM
            season | 0.0 | P0M
            season | 0.5 | P1.5M
            season | 1.0 | P3M
            season | 1.5 | P4.5M
            season | 2.0 | P6M
            season | 3.0 | P9M
            quarter | -1.0 | PXM
            quarter | 0.0 | P0M
            quarter | 0.5 | P1.5M
            quarter | 1.0 | P3M
            quarter | 1.5 | P4.5M
            quarter | 2.0 | P6M
            quarter | 3.0 | P9M
            year | -1.0 | PXY
            year | 0.0 | P0Y
            year | 0.5 | P6M
            year | 1.0 | P1Y
            year | 1.5 | P1.5Y
            year | 2.0 | P2Y
            year | 3.0 | P3Y
            decade | -1.0 | PXDE
            decade | 0.0 | P0Y
            decade | 0.5 | P5Y
            decade | 1.0 | P10Y
            decade | 1.5 | P15Y
            decade | 2.0 | P20Y
            decade | 3.0 | P30Y
            century | -1.0 | PXCE
            century | 0.0 | P0Y
            century | 0.5 | P50Y
            century | 1.0 | P1CE
            century | 1.5 | P150Y
            century | 2.0 | P2CE
            century | 3.0 | P3CE
            """)
    void writesADuration(String unit, double amount, String duration) {
        assertThat(Labels.oneOf(Unit.class, unit).duration(amount)).isEqualTo(duration);
    }

    @ParameterizedTest(name = "{1} {0} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            second | 1.0 | 2019-01-31
            second | -1.0 | 2019-01-31
            second | 2.5 | 2019-01-31
            minute | 1.0 | 2019-01-31
            minute | -1.0 | 2019-01-31
            minute | 2.5 | 2019-01-31
            hour | 1.0 | 2019-01-31
            hour | -1.0 | 2019-01-31
            hour | 2.5 | 2019-01-31
            day | 1.0 | 2019-02-01
            day | -1.0 | 2019-01-30
            day | 2.5 | 2019-02-03
            night | 1.0 | 2019-02-01
            night | -1.0 | 2019-01-30
            night | 2.5 | 2019-02-03
            weekend | 1.0 | 2019-02-07
            weekend | -1.0 | 2019-01-24
            weekend | 2.5 | 2019-02-18
            week | 1.0 | 2019-02-07
            week | -1.0 | 2019-01-24
            week | 2.5 | 2019-02-18
            fortnight | 1.0 | 2019-02-14
            fortnight | -1.0 | 2019-01-17
            fortnight | 2.5 | 2019-03-07
            month | 1.0 | 2019-02-28
            month | -1.0 | 2018-12-31
            month | 2.5 | 2019-04-16
            season | 1.0 | 2019-04-30
            season | -1.0 | 2018-10-31
            season | 2.5 | 2019-09-13
            quarter | 1.0 | 2019-04-30
            quarter | -1.0 | 2018-10-31
            quarter | 2.5 | 2019-09-13
            year | 1.0 | 2020-01-31
            year | -1.0 | 2018-01-31
            year | 2.5 | 2021-08-01
            decade | 1.0 | 2029-01-31
            decade | -1.0 | 2009-01-31
            decade | 2.5 | 2044-01-31
            century | 1.0 | 2119-01-31
            century | -1.0 | 1919-01-31
            century | 2.5 | 2269-01-31
            hour | 24 | 2019-02-01
            hour | -23 | 2019-01-31
            hour | -24 | 2019-01-30
            minute | 1440 | 2019-02-01
            second | 86399 | 2019-01-31
            second | 86400 | 2019-02-01
            """)
    void shiftsADay(String unit, double amount, LocalDate shifted) {
        assertThat(Labels.oneOf(Unit.class, unit).shift(LocalDate.of(2019, 1, 31), amount))
                .isEqualTo(shifted);
    }

    @ParameterizedTest
    @CsvSource({"day, 4000000, true", "day, 4000001, false", "century, -40000, true", "century, 40001, false"})
    void isWithinTheCalendarUpToItsLength(String unit, double amount, boolean isWithin) {
        assertThat(Labels.oneOf(Unit.class, unit).isWithinCalendar(amount)).isEqualTo(isWithin);
    }

    @ParameterizedTest(name = "the {0} around {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            second | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | DAY
            second | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | DAY
            second | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | DAY
            second | -0004-03-01 | BC0005-03-01 | -0004-03-01 | -0004-03-01 | -0004-03-01 | DAY
            minute | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | DAY
            minute | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | DAY
            minute | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | DAY
            minute | -0004-03-01 | BC0005-03-01 | -0004-03-01 | -0004-03-01 | -0004-03-01 | DAY
            hour | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | DAY
            hour | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | DAY
            hour | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | DAY
            hour | -0004-03-01 | BC0005-03-01 | -0004-03-01 | -0004-03-01 | -0004-03-01 | DAY
            day | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | 2019-01-31 | DAY
            day | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | 2020-12-06 | DAY
            day | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | 2019-07-01 | DAY
            day | -0004-03-01 | BC0005-03-01 | -0004-03-01 | -0004-03-01 | -0004-03-01 | DAY
            night | 2019-01-31 | 2019-01-31TNI | 2019-01-31 | 2019-01-31 | 2019-01-31 | DAY
            night | 2020-12-06 | 2020-12-06TNI | 2020-12-06 | 2020-12-06 | 2020-12-06 | DAY
            night | 2019-07-01 | 2019-07-01TNI | 2019-07-01 | 2019-07-01 | 2019-07-01 | DAY
            night | -0004-03-01 | BC0005-03-01TNI | -0004-03-01 | -0004-03-01 | -0004-03-01 | DAY
            weekend | 2019-01-31 | 2019-W05-WE | 2019-02-02/2019-02-03 | 2019-02-02 | 2019-02-03 | DAY
            weekend | 2020-12-06 | 2020-W49-WE | 2020-12-05/2020-12-06 | 2020-12-05 | 2020-12-06 | DAY
            weekend | 2019-07-01 | 2019-W27-WE | 2019-07-06/2019-07-07 | 2019-07-06 | 2019-07-07 | DAY
            weekend | -0004-03-01 | BC0005-W09-WE | -0004-03-02/-0004-03-03 | -0004-03-02 | -0004-03-03 | DAY
            week | 2019-01-31 | 2019-W05 | 2019-01-28/2019-02-03 | 2019-01-28 | 2019-02-03 | WEEK
            week | 2020-12-06 | 2020-W49 | 2020-11-30/2020-12-06 | 2020-11-30 | 2020-12-06 | WEEK
            week | 2019-07-01 | 2019-W27 | 2019-07-01/2019-07-07 | 2019-07-01 | 2019-07-07 | WEEK
            week | -0004-03-01 | BC0005-W09 | -0004-02-26/-0004-03-03 | -0004-02-26 | -0004-03-03 | WEEK
            fortnight | 2019-01-31 | 2019-W05 | 2019-01-28/2019-02-03 | 2019-01-28 | 2019-02-03 | WEEK
            fortnight | 2020-12-06 | 2020-W49 | 2020-11-30/2020-12-06 | 2020-11-30 | 2020-12-06 | WEEK
            fortnight | 2019-07-01 | 2019-W27 | 2019-07-01/2019-07-07 | 2019-07-01 | 2019-07-07 | WEEK
            fortnight | -0004-03-01 | BC0005-W09 | -0004-02-26/-0004-03-03 | -0004-02-26 | -0004-03-03 | WEEK
            month | 2019-01-31 | 2019-01 | 2019-01 | 2019-01-01 | 2019-01-31 | MONTH
            month | 2020-12-06 | 2020-12 | 2020-12 | 2020-12-01 | 2020-12-31 | MONTH
            month | 2019-07-01 | 2019-07 | 2019-07 | 2019-07-01 | 2019-07-31 | MONTH
            month | -0004-03-01 | BC0005-03 | -0004-03 | -0004-03-01 | -0004-03-31 | MONTH
            season | 2019-01-31 | 2018-WI | 2018-24 | 2018-12-01 | 2019-02-28 | SEASON
            season | 2020-12-06 | 2020-WI | 2020-24 | 2020-12-01 | 2021-02-28 | SEASON
            season | 2019-07-01 | 2019-SU | 2019-22 | 2019-06-01 | 2019-08-31 | SEASON
            season | -0004-03-01 | BC0005-SP | -0004-21 | -0004-03-01 | -0004-05-31 | SEASON
            quarter | 2019-01-31 | 2019-Q1 | 2019-01/2019-03 | 2019-01-01 | 2019-03-31 | QUARTER
            quarter | 2020-12-06 | 2020-Q4 | 2020-10/2020-12 | 2020-10-01 | 2020-12-31 | QUARTER
            quarter | 2019-07-01 | 2019-Q3 | 2019-07/2019-09 | 2019-07-01 | 2019-09-30 | QUARTER
            quarter | -0004-03-01 | BC0005-Q1 | -0004-01/-0004-03 | -0004-01-01 | -0004-03-31 | QUARTER
            year | 2019-01-31 | 2019 | 2019 | 2019-01-01 | 2019-12-31 | YEAR
            year | 2020-12-06 | 2020 | 2020 | 2020-01-01 | 2020-12-31 | YEAR
            year | 2019-07-01 | 2019 | 2019 | 2019-01-01 | 2019-12-31 | YEAR
            year | -0004-03-01 | BC0005 | -0004 | -0004-01-01 | -0004-12-31 | YEAR
            decade | 2019-01-31 | 201 | 201X | 2010-01-01 | 2019-12-31 | DECADE
            decade | 2020-12-06 | 202 | 202X | 2020-01-01 | 2029-12-31 | DECADE
            decade | 2019-07-01 | 201 | 201X | 2010-01-01 | 2019-12-31 | DECADE
            decade | -0004-03-01 | BC000 | -0009/0000 | -0009-01-01 | 0000-12-31 | DECADE
            century | 2019-01-31 | 20 | 20XX | 2000-01-01 | 2099-12-31 | CENTURY
            century | 2020-12-06 | 20 | 20XX | 2000-01-01 | 2099-12-31 | CENTURY
            century | 2019-07-01 | 20 | 20XX | 2000-01-01 | 2099-12-31 | CENTURY
            century | -0004-03-01 | BC00 | -0099/0000 | -0099-01-01 | 0000-12-31 | CENTURY
            century | 2000-01-01 | 20 | 20XX | 2000-01-01 | 2099-12-31 | CENTURY
            century | 1999-12-31 | 19 | 19XX | 1900-01-01 | 1999-12-31 | CENTURY
            century | -0100-01-01 | BC01 | -0199/-0100 | -0199-01-01 | -0100-12-31 | CENTURY
            decade | -0010-01-01 | BC001 | -0018/-0009 | -0018-01-01 | -0009-12-31 | DECADE
            decade | -0009-01-01 | BC001 | -0018/-0009 | -0018-01-01 | -0009-12-31 | DECADE
            """)
    void findsTheUnitAroundADay(
            String unit, LocalDate day, String value, String edtf, LocalDate from, LocalDate to, Grain grain) {
        Resolved resolved = Resolved.unit(day, Labels.oneOf(Unit.class, unit), Basis.CONTEXT);
        assertThat(resolved.value()).isEqualTo(value);
        assertThat(resolved.time()).isEqualTo(new TimeValue(edtf, from, to, grain));
        assertThat(resolved.basis()).isEqualTo(Basis.CONTEXT);
    }
}
