package dev.dateline.timeline;

/**
 * Something that happens, is planned or is said to be possible, told by one word.
 *
 * @param trigger index of the event word among the tokens
 * @param status whether it took place
 */
public record Event(int trigger, TimelineEntry.Status status) {}
