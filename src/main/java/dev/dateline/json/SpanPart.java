package dev.dateline.json;

/**
 * Words of the text and their position.
 *
 * @param start first unit of the words
 * @param end one past their last unit
 * @param text the words
 */
public record SpanPart(int start, int end, String text) {}
