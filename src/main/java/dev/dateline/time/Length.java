package dev.dateline.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "three days", "two years and six months". */
record Length(List<Amount> amounts) implements Expression {

    public Length {
        amounts = List.copyOf(amounts);
    }

    static Length of(Amount amount) {
        return new Length(List.of(amount));
    }

    Amount first() {
        return amounts.get(0);
    }

    /** Both together; null where one is unknown or the second is not counted in a smaller unit. */
    @Nullable
    Length plus(Length other) {
        List<Amount> all = new ArrayList<>(amounts);
        all.addAll(other.amounts);
        boolean isKnown = all.stream().noneMatch(Amount::isUnknown);
        boolean descends = first().unit().compareTo(all.get(all.size() - 1).unit()) > 0;
        return isKnown && descends ? new Length(all) : null;
    }

    @Override
    public TimexType type() {
        return TimexType.DURATION;
    }

    @Override
    public long classes() {
        return TokenClass.A_LENGTH.bit();
    }

    @Override
    public Expression offset(EventOffset.Direction direction, Reference reference) {
        return new Offset(first(), direction, reference);
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return Resolved.unknown(value());
    }

    /** {@code P2Y6M}, {@code P1DT12H}. */
    String value() {
        StringBuilder out = new StringBuilder("P");
        boolean inClock = false;
        for (Amount amount : amounts.stream()
                .sorted(Comparator.comparing(Amount::unit).reversed())
                .toList()) {
            String one = amount.unit().duration(amount.number()).substring(1);
            boolean isClock = one.startsWith("T");
            out.append(isClock && inClock ? one.substring(1) : one);
            inClock |= isClock;
        }
        return out.toString();
    }
}
