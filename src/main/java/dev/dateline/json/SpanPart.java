package dev.dateline.json;

/**
 * Words of the text and where they stand.
 *
 * @param start first unit of the words
 * @param end one past their last unit
 * @param text the words
 */
public record SpanPart(int start, int end, String text) {}
