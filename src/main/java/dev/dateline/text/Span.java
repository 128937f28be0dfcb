package dev.dateline.text;

/**
 * A stretch of text {@code [start, end)}.
 *
 * @param start first UTF-16 code unit, at least 0
 * @param end one past the last UTF-16 code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not 0 <= start <= end");
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words under this span. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In reading order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
