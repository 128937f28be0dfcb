package dev.dateline.time;

import dev.dateline.time.Expression.Amount;
import dev.dateline.time.Expression.Calendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One text's time expressions resolved in reading order. Made fresh for each text. */
final class Resolution {

    private final @Nullable Anchor publication;
    private final boolean isNarrative;
    private TextTime reached = new TextTime();
    private @Nullable TextTime beforePassing;
    private int sentence = -1;
    private int reachedIn = -1;
    private final Nearest nearest;
    private Supplier<Tense> tense = () -> Tense.PAST;

    Resolution(@Nullable Anchor publication, boolean isNarrative) {
        this.publication = publication;
        this.isNarrative = isNarrative;
        this.nearest = new Nearest(this);
    }

    /**
     * Resolves the next expression of the text.
     *
     * @param inSentence index of its sentence
     * @param isPassing whether the text only passes the year it names, and then goes on where it was
     * @param around the tense of the words around it, asked for only where it matters
     */
    Resolved resolve(Expression expression, int inSentence, boolean isPassing, Supplier<Tense> around) {
        tense = around;
        if (inSentence != sentence && beforePassing != null) {
            reached = beforePassing;
            beforePassing = null;
        }
        sentence = inSentence;
        if (isPassing && beforePassing == null) {
            beforePassing = reached.copy();
        }
        Resolved resolved = safely(expression);
        TimeValue time = resolved.time();
        boolean isPlace = expression.type() == TimexType.DATE || expression.type() == TimexType.TIME;
        if (time != null && isPlace && resolved.basis() != null) {
            reached.reach(time, resolved.basis());
            reachedIn = sentence;
        }
        return resolved;
    }

    private Resolved safely(Expression expression) {
        try {
            Resolved resolved = of(expression);
            TimeValue time = resolved.time();
            return time == null || CalendarRange.holds(time) ? resolved : Resolved.unknown(resolved.value());
        } catch (DateTimeException e) {
            return Resolved.unknown("XXXX-XX-XX");
        }
    }

    Tense tense() {
        return tense.get();
    }

    boolean isNarrative() {
        return isNarrative;
    }

    /** The day of publication, or null. */
    @Nullable
    LocalDate written() {
        return publication == null ? null : publication.date();
    }

    /** Whether a time was named in this sentence or the one before. */
    boolean isFresh() {
        return sentence - reachedIn <= 1;
    }

    /** Whether a time was named in this sentence. */
    boolean isSameSentence() {
        return sentence == reachedIn;
    }

    TextTime reached() {
        return reached;
    }

    /** The day an expression is reckoned from, and what that rests on. */
    record Base(LocalDate day, Basis basis) {}

    @Nullable
    Base base(Reference said, Unit unit) {
        boolean isSetting = said == Reference.SETTING;
        Reference reference =
                !isSetting ? said : isNarrative || publication == null ? Reference.TEXT : Reference.SPEECH;
        LocalDate text = reached.at(unit);
        LocalDate written = written();
        if (reference == Reference.TEXT && text != null) {
            return new Base(text, Basis.CONTEXT);
        } else if (reference == Reference.TEXT && isNarrative) {
            return null;
        }
        return written == null ? null : new Base(written, Basis.PUBLICATION);
    }

    private Resolved of(Expression expression) {
        if (expression instanceof Calendar date) {
            return nearest.calendar(date);
        } else if (expression instanceof Expression.SeasonOf season) {
            return nearest.season(season);
        } else if (expression instanceof Expression.HolidayOf holiday) {
            return nearest.holiday(holiday);
        } else if (expression instanceof Expression.PartOfYear part) {
            return nearest.partOfYear(part);
        } else if (expression instanceof Expression.FiscalYear fiscal) {
            Resolved year = nearest.year(fiscal.year());
            return new Resolved("FY" + year.value(), year.time(), year.basis(), null);
        } else if (expression instanceof Expression.Decade decade) {
            return nearest.decade(decade);
        } else if (expression instanceof Expression.Century century) {
            return Resolved.century(century.number(), Basis.EXPLICIT);
        } else if (expression instanceof Expression.Which which) {
            return nearest.which(which);
        } else if (expression instanceof Expression.Modified modified) {
            return of(startOfDay(modified)).with(modified.modifier());
        } else if (expression instanceof Expression.Vague vague) {
            return Resolved.unknown(vague.value());
        } else if (expression instanceof Expression.Recurring recurring) {
            return Resolved.unknown(recurring.value());
        } else if (expression instanceof Expression.FromEvent event) {
            return of(event.shown());
        }
        return counted(expression);
    }

    /** "shortly after midnight on Sunday" is early on Sunday, though "midnight on Sunday" ends it. */
    private static Expression startOfDay(Expression.Modified modified) {
        return modified.modifier() == Modifier.AFTER
                        && modified.base() instanceof Expression.PartOfDay part
                        && part.part() == DayPart.MIDNIGHT
                        && part.day() != null
                ? new Expression.Clock(0, 0, -1, null, part.day())
                : modified.base();
    }

    private Resolved counted(Expression expression) {
        if (expression instanceof Expression.Shift shift) {
            return shift(shift);
        } else if (expression instanceof Expression.Offset offset) {
            return offset(offset, offset.amount().unit());
        } else if (expression instanceof Expression.Exactly exactly) {
            return offset(exactly.offset(), Unit.DAY);
        } else if (expression instanceof Expression.OffsetFrom offset) {
            return offsetFrom(offset);
        } else if (expression instanceof Expression.Length length) {
            return Resolved.unknown(Lengths.write(length));
        } else if (expression instanceof Expression.LengthAt length) {
            return lengthAt(length);
        } else if (expression instanceof Expression.NthOf nth) {
            return nthOf(nth);
        } else if (expression instanceof Expression.WeekdayOf weekday) {
            TimeValue week = of(weekday.week()).time();
            return week == null
                    ? Resolved.unknown("XXXX-WXX-" + weekday.weekday())
                    : Resolved.day(week.from().plusDays(weekday.weekday() - 1L), Basis.PUBLICATION);
        } else if (expression instanceof Expression.Stretch stretch) {
            return stretch(stretch);
        } else if (expression instanceof Expression.PartOfDay part) {
            return partOfDay(part);
        } else if (expression instanceof Expression.Clock clock) {
            return clock(clock);
        }
        return Resolved.unknown("XXXX-XX-XX");
    }

    private Resolved shift(Expression.Shift shift) {
        Unit unit = shift.unit();
        if (unit.isClock()) {
            return Resolved.unknown("PRESENT_REF");
        }
        Base base = base(shift.reference(), unit);
        if (base == null) {
            return Resolved.unknown(Lengths.unknown(unit));
        }
        boolean isBefore = unit == Unit.WEEKEND && shift.amount() == 0 && base.basis() == Basis.PUBLICATION;
        LocalDate day = unit.shift(base.day(), isBefore && isWeekendOver(base.day()) ? -1 : shift.amount());
        return day == null ? Resolved.unknown(Lengths.unknown(unit)) : Resolved.unit(day, unit, base.basis());
    }

    /** "the weekend", said on a working day: in the past the one before, and early in the week unless it lies ahead. */
    private boolean isWeekendOver(LocalDate written) {
        int day = written.getDayOfWeek().getValue();
        return day <= 5 && tense() == Tense.PAST || day <= 2 && tense() == Tense.PRESENT;
    }

    private Resolved offset(Expression.Offset offset, Unit grain) {
        Amount amount = offset.amount();
        Base base = base(offset.reference(), amount.unit());
        boolean isVague = amount.number() < 0;
        if (isVague && base != null && amount.unit().isClock()) {
            // "a few hours later": on that day, at a time not said
            return Resolved.of(TimexWriting.day(base.day()) + "TXX:XX", TimeValue.ofDay(base.day()), base.basis());
        }
        if (isVague) {
            return Resolved.unknown(offset.direction().sign() < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (base == null) {
            return Resolved.unknown(Lengths.unknown(grain));
        }
        LocalDate day = amount.unit().shift(base.day(), offset.direction().sign() * amount.number());
        if (day == null) {
            return Resolved.unknown(Lengths.unknown(grain));
        }
        if (amount.unit().isClock()) {
            return Resolved.of(TimexWriting.day(day) + "TXX:XX", TimeValue.ofDay(day), base.basis());
        }
        boolean isYears = grain == Unit.DECADE || grain == Unit.CENTURY;
        return Resolved.unit(day, isYears ? Unit.YEAR : grain, base.basis());
    }

    private Resolved offsetFrom(Expression.OffsetFrom offset) {
        Resolved anchor = of(offset.anchor());
        TimeValue time = anchor.time();
        Unit unit = offset.amount().unit();
        if (time == null || anchor.basis() == null || offset.amount().number() < 0) {
            return Resolved.unknown(Lengths.unknown(unit));
        }
        LocalDate from = offset.direction().sign() > 0 ? time.to() : time.from();
        LocalDate day =
                unit.shift(from, offset.direction().sign() * offset.amount().number());
        boolean isDay = time.grain() == Grain.DAY;
        return day == null
                ? Resolved.unknown(Lengths.unknown(unit))
                : Resolved.unit(day, isDay && !unit.isClock() && unit != Unit.NIGHT ? Unit.DAY : unit, anchor.basis());
    }

    private Resolved lengthAt(Expression.LengthAt said) {
        Amount amount = said.length().amounts().get(0);
        Base base = base(said.reference(), Unit.DAY);
        String value = Lengths.write(said.length());
        LocalDate other = base == null || amount.number() < 0
                ? null
                : amount.unit().shift(base.day(), said.direction().sign() * amount.number());
        if (base == null || other == null || amount.unit().isClock()) {
            return Resolved.unknown(value);
        }
        TimeValue time = said.direction().sign() < 0
                ? TimeValue.between(other, base.day(), Grain.DAY)
                : TimeValue.between(base.day(), other, Grain.DAY);
        return Resolved.of(value, time, base.basis());
    }

    private Resolved nthOf(Expression.NthOf nth) {
        Resolved period = of(nth.period());
        TimeValue time = period.time();
        Unit unit = nth.unit() == null ? Unit.DAY : nth.unit();
        if (time == null || period.basis() == null) {
            return Resolved.unknown(Lengths.unknown(unit));
        }
        LocalDate day;
        if (nth.weekday() > 0) {
            int away = Math.floorMod(nth.weekday() - time.from().getDayOfWeek().getValue(), 7);
            int back = Math.floorMod(time.to().getDayOfWeek().getValue() - nth.weekday(), 7);
            day = nth.number() < 0 ? time.to().minusDays(back) : time.from().plusDays(away + 7L * (nth.number() - 1));
        } else {
            day = nth.number() < 0 ? time.to() : unit.shift(time.from(), nth.number() - 1);
        }
        return day == null || day.isAfter(time.to())
                ? Resolved.unknown(Lengths.unknown(unit))
                : Resolved.unit(day, unit, period.basis());
    }

    private Resolved stretch(Expression.Stretch stretch) {
        Resolved first = of(stretch.first());
        if (first.time() != null && first.basis() != null) {
            reached.reach(first.time(), first.basis());
        }
        Resolved last = of(stretch.last());
        String value = first.value() + "/" + last.value();
        TimeValue time =
                first.time() == null || last.time() == null ? null : TimeValue.between(first.time(), last.time());
        return time == null || first.basis() == null
                ? Resolved.unknown(value)
                : Resolved.of(value, time, first.basis());
    }

    private Resolved partOfDay(Expression.PartOfDay part) {
        Resolved day = dayOf(part.day());
        TimeValue time = day.time();
        String value = day.value() + part.part().code();
        if (time == null || time.grain() != Grain.DAY || day.basis() == null) {
            return Resolved.unknown(value);
        }
        return switch (part.part()) {
            case NOON -> Resolved.of(value, TimeValue.ofTime(time.from(), LocalTime.NOON, null), day.basis());
            case MIDNIGHT ->
                Resolved.of(value, TimeValue.ofTime(time.from().plusDays(1), LocalTime.MIDNIGHT, null), day.basis());
            default -> Resolved.of(value, time, day.basis()).with(day.modifier());
        };
    }

    private Resolved clock(Expression.Clock clock) {
        Resolved day = dayOf(clock.day());
        String value = day.value() + "T" + TimexWriting.two(clock.hour()) + ":" + TimexWriting.two(clock.minute());
        TimeValue time = day.time();
        if (time == null || time.grain() != Grain.DAY || day.basis() == null) {
            return Resolved.unknown(value);
        }
        boolean isEnd = clock.hour() == 24;
        LocalDate on = isEnd ? time.from().plusDays(1) : time.from();
        LocalTime at = LocalTime.of(isEnd ? 0 : clock.hour(), clock.minute());
        ZoneOffset offset =
                clock.zone() == null ? null : ZoneId.of(clock.zone()).getRules().getOffset(LocalDateTime.of(on, at));
        return Resolved.of(value, TimeValue.ofTime(on, at, offset), day.basis());
    }

    /** The day a time of the day stands on: the one said, else the last one named, else that of publication. */
    private Resolved dayOf(@Nullable Expression said) {
        if (said != null) {
            return of(said);
        }
        Base base = base(Reference.TEXT, Unit.DAY);
        return base == null ? Resolved.unknown("XXXX-XX-XX") : Resolved.day(base.day(), base.basis());
    }
}
