package dev.dateline.time;

/** "the 19th century" is 19; before Christ negative. */
record Century(int number) implements Expression {

    @Override
    public TimexType type() {
        return TimexType.DATE;
    }

    @Override
    public long classes() {
        return ClassBits.PERIOD | TokenClass.A_CENTURY.bit();
    }

    @Override
    public Resolved resolve(Resolution resolution) {
        return Resolved.century(number, Basis.EXPLICIT);
    }
}
