package dev.dateline.article;

import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.time.FoundTimex;
import java.util.ArrayList;
import java.util.List;

/** Drops time words that are part of a name: "Friday Night Lights", "The Sunday Times", "Independence Day 2". */
public final class TitledTimes {

    private TitledTimes() {}

    /**
     * The expressions that are no part of a name. One that ends a name is kept: more often the name was read too long
     * ("CNN Friday"). So is one in the name of an event ("the 2012 Olympics").
     */
    public static List<FoundTimex> without(List<FoundTimex> found, List<Mention> mentions) {
        List<FoundTimex> kept = new ArrayList<>(found.size());
        int next = 0;
        for (FoundTimex timex : found) {
            while (next < mentions.size() && mentions.get(next).end() <= timex.start()) {
                next++;
            }
            if (next == mentions.size() || !isPart(timex, mentions.get(next))) {
                kept.add(timex);
            }
        }
        return kept;
    }

    private static boolean isPart(FoundTimex timex, Mention mention) {
        boolean isTitle = mention.type() == EntityType.OTHER
                || mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.PERSON;
        return isTitle && mention.span().contains(timex.span()) && timex.end() < mention.end();
    }
}
