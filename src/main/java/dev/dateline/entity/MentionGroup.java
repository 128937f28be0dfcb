package dev.dateline.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one form, and the group they were joined to (a disjoint-set forest). Two groups are equal only where they
 * are the same object.
 */
final class MentionGroup {

    private final NameForm form;
    private final List<Mention> mentions = new ArrayList<>();
    private MentionGroup parent = this;
    private @Nullable EntityType type;

    MentionGroup(NameForm form) {
        this.form = form;
    }

    /** The form of the first mention. */
    NameForm form() {
        return form;
    }

    /** The group's own mentions, without those of the groups joined to it. */
    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
        type = null;
    }

    /** Takes all its mentions from the group. */
    void clear() {
        mentions.clear();
    }

    /** Where the first mention starts. */
    int start() {
        return mentions.get(0).start();
    }

    /** The type of most of its own mentions. */
    EntityType type() {
        EntityType known = type;
        if (known == null) {
            known = typeOf(mentions);
            type = known;
        }
        return known;
    }

    /** The group that stands for all groups joined together. */
    MentionGroup root() {
        MentionGroup root = this;
        while (root.parent != root) {
            root.parent = root.parent.parent;
            root = root.parent;
        }
        return root;
    }

    boolean isRoot() {
        return parent == this;
    }

    /** Joins this group, and those joined to it, to another; the other's root stands for all. */
    void joinTo(MentionGroup other) {
        root().parent = other.root();
    }

    /** The type that most mentions have; of several such types that of the earliest mention. */
    static EntityType typeOf(List<Mention> mentions) {
        Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
        mentions.forEach(mention -> counts.merge(mention.type(), 1, Integer::sum));
        EntityType best = mentions.get(0).type();
        for (Mention mention : mentions) {
            if (counts.getOrDefault(mention.type(), 0) > counts.getOrDefault(best, 0)) {
                best = mention.type();
            }
        }
        return best;
    }
}
