package dev.dateline.analysis;

import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.time.FoundTimex;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves words that are found both as a name and as a time: "Friday Night Lights", "The Sunday Times" and the film “1917” are names,
 * "mid-August" is a time.
 */
public final class NameTimeConflicts {

    private NameTimeConflicts() {}

    /**
     * The expressions that are no part of a name. One that ends a name is kept: more often the name was read too long
     * ("CNN Friday"). So is one in the name of an event ("the 2012 Olympics").
     */
    public static List<FoundTimex> without(String text, List<FoundTimex> found, List<Mention> mentions) {
        List<FoundTimex> kept = new ArrayList<>(found.size());
        int next = 0;
        for (FoundTimex timex : found) {
            while (next < mentions.size() && mentions.get(next).end() <= timex.start()) {
                next++;
            }
            if (!isQuotedYear(text, timex) && (next == mentions.size() || !isPart(timex, mentions.get(next)))) {
                kept.add(timex);
            }
        }
        return kept;
    }

    /** Whether a year is a whole quotation. */
    private static boolean isQuotedYear(String text, FoundTimex timex) {
        int end = timex.end();
        if (timex.fullYear() == null || end - timex.start() != 4 || timex.start() == 0) {
            return false;
        }
        int close = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        return "“‘\"'".indexOf(text.charAt(timex.start() - 1)) >= 0
                && close < text.length()
                && "”’\"'".indexOf(text.charAt(close)) >= 0;
    }

    /** The names that are no time words, of those that were found beside such expressions. */
    public static List<Mention> names(List<Mention> mentions, List<FoundTimex> times) {
        List<Mention> names = new ArrayList<>(mentions.size());
        int next = 0;
        for (Mention mention : mentions) {
            while (next < times.size() && times.get(next).end() < mention.end()) {
                next++;
            }
            boolean isTimeless = mention.type() == EntityType.LOCATION || mention.type() == EntityType.ORGANIZATION;
            if (!isTimeless || next == times.size() || !times.get(next).span().contains(mention.span())) {
                names.add(mention);
            }
        }
        return names;
    }

    private static boolean isPart(FoundTimex timex, Mention mention) {
        boolean isTitle = mention.type() == EntityType.OTHER
                || mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.PERSON;
        return isTitle && mention.span().contains(timex.span()) && timex.end() < mention.end();
    }
}
