package dev.dateline.summary;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What speaks for or against an entity's weight in an article. All values lie in [0, 1]. */
enum EntityFeature {
    /** Always 1. */
    BIAS,
    /** Logarithm of the number of mentions, 20 or more being 1. */
    MENTIONS,
    /** Mentions over those of the entity mentioned most. */
    SHARE,
    /** Mentioned more than once. */
    REPEATED,
    /** How early the first mention stands: 1 at the head of the text, 0 at its end. */
    EARLY,
    /** How much of the text lies between first and last mention. */
    SPREAD,
    /** Named in the headline. */
    HEADLINE,
    /** Named in the first sentence. */
    FIRST_SENTENCE,
    /** Named in the first three sentences. */
    LEAD,
    /** The first name of a sentence, of all its mentions. */
    OPENING,
    PERSON,
    ORGANIZATION,
    LOCATION,
    GROUP,
    EVENT,
    OTHER,
    QUANTITY;

    /**
     * The values for an entity, by ordinal. Who wrote an article, and that an agency stands in the dateline of its dispatch, says
     * nothing of what it is about.
     *
     * @param most mentions of the entity mentioned most
     */
    static double[] of(Article article, SegmentedText text, Entity entity, int most) {
        double[] values = new double[values().length];
        List<Mention> mentions = entity.mentions().stream()
                .filter(mention -> tells(article.kindAt(mention.start()), entity.type()))
                .toList();
        values[BIAS.ordinal()] = 1;
        values[ofType(entity.type()).ordinal()] = 1;
        if (mentions.isEmpty()) {
            return values;
        }
        double length = Math.max(1, article.text().length());
        int first = mentions.get(0).start();
        values[MENTIONS.ordinal()] = Math.min(1, Math.log(mentions.size()) / Math.log(20));
        values[SHARE.ordinal()] = (double) mentions.size() / Math.max(1, most);
        values[REPEATED.ordinal()] = mentions.size() > 1 ? 1 : 0;
        values[EARLY.ordinal()] = 1 - first / length;
        values[SPREAD.ordinal()] = (mentions.get(mentions.size() - 1).start() - first) / length;
        values[HEADLINE.ordinal()] = isIn(article.description().title(), entity) ? 1 : 0;
        int sentence = text.sentences().isEmpty() ? 0 : text.sentenceAt(first).index();
        values[FIRST_SENTENCE.ordinal()] = sentence == 0 ? 1 : 0;
        values[LEAD.ordinal()] = sentence < 3 ? 1 : 0;
        values[OPENING.ordinal()] = opening(text, mentions);
        return values;
    }

    private static boolean tells(Block.Kind kind, EntityType type) {
        return kind != Block.Kind.BYLINE && (kind != Block.Kind.DATELINE || type != EntityType.ORGANIZATION);
    }

    private static double opening(SegmentedText text, List<Mention> mentions) {
        int count = 0;
        for (Mention mention : mentions) {
            Sentence sentence = text.sentenceAt(mention.start());
            count += mention.start() - sentence.start() < 24 ? 1 : 0;
        }
        return (double) count / mentions.size();
    }

    private static boolean isIn(@Nullable String title, Entity entity) {
        if (title == null) {
            return false;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.contains(entity.name().toLowerCase(Locale.ROOT))
                || entity.aliases().stream()
                        .anyMatch(alias -> alias.length() > 2 && lower.contains(alias.toLowerCase(Locale.ROOT)));
    }

    private static EntityFeature ofType(EntityType type) {
        return valueOf(type.name());
    }
}
