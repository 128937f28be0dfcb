package dev.dateline.time;

/** A number of units; a negative number is an unknown one ("several weeks"). */
record Amount(double number, Unit unit) {

    boolean isUnknown() {
        return number < 0;
    }

    boolean isWhole() {
        return number >= 0 && number == Math.rint(number);
    }
}
