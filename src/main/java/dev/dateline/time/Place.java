package dev.dateline.time;

/** A line of a file, for messages: {@code dates.rules:12}. It is written out only when somebody reads it. */
record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
