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

/** What tells how much an entity matters to an article. All values lie in [0, 1]. */
enum EntityFeature {
    /** Always 1. */
    BIAS,
    /** Logarithm of the number of mentions, to the base 20, at most 1. */
    MENTIONS,
    /** Number of mentions divided by that of the entity mentioned most. */
    SHARE,
    /** Mentioned more than once. */
    REPEATED,
    /** How early the first mention is: 1 at the start of the text, 0 at its end. */
    EARLY,
    /** Share of the text between the first and the last mention. */
    SPREAD,
    /** Named in the headline. */
    HEADLINE,
    /** Named in the first sentence. */
    FIRST_SENTENCE,
    /** Named in the first three sentences. */
    LEAD,
    /** Share of the mentions that are near the start of their sentences. */
    OPENING,
    PERSON,
    ORGANIZATION,
    LOCATION,
    GROUP,
    EVENT,
    OTHER,
    QUANTITY;

    /** The number of mentions from which on more do not count; chosen by hand, as are the next three. */
    private static final double MANY_MENTIONS = 20;

    /** The number of sentences of the lead. */
    private static final int LEAD_SENTENCES = 3;

    /** How near the start of its sentence a mention opens it, in UTF-16 code units. */
    private static final int NEAR_START = 24;

    /** The fewest letters of an alias that is looked up in the headline: two may be a part of any word. */
    private static final int ALIAS_LETTERS = 3;

    /**
     * The values for an entity, by ordinal. Mentions in the byline, and organizations in the dateline, do not count: who wrote an
     * article is not what it is about.
     *
     * @param most number of mentions of the entity mentioned most
     */
    static double[] of(Article article, SegmentedText text, Entity entity, int most) {
        double[] values = new double[values().length];
        List<Mention> mentions = entity.mentions().stream()
                .filter(mention -> counts(article.kindAt(mention.start()), entity.type()))
                .toList();
        values[BIAS.ordinal()] = 1;
        values[ofType(entity.type()).ordinal()] = 1;
        if (mentions.isEmpty()) {
            return values;
        }
        double length = Math.max(1, article.text().length());
        int first = mentions.get(0).start();
        values[MENTIONS.ordinal()] = Math.min(1, Math.log(mentions.size()) / Math.log(MANY_MENTIONS));
        values[SHARE.ordinal()] = (double) mentions.size() / Math.max(1, most);
        values[REPEATED.ordinal()] = mentions.size() > 1 ? 1 : 0;
        values[EARLY.ordinal()] = 1 - first / length;
        values[SPREAD.ordinal()] = (mentions.get(mentions.size() - 1).start() - first) / length;
        values[HEADLINE.ordinal()] = isIn(article.description().title(), entity) ? 1 : 0;
        int sentence = text.sentences().isEmpty() ? 0 : text.sentenceAt(first).index();
        values[FIRST_SENTENCE.ordinal()] = sentence == 0 ? 1 : 0;
        values[LEAD.ordinal()] = sentence < LEAD_SENTENCES ? 1 : 0;
        values[OPENING.ordinal()] = opening(text, mentions);
        return values;
    }

    private static boolean counts(Block.Kind kind, EntityType type) {
        return kind != Block.Kind.BYLINE && (kind != Block.Kind.DATELINE || type != EntityType.ORGANIZATION);
    }

    private static double opening(SegmentedText text, List<Mention> mentions) {
        int count = 0;
        for (Mention mention : mentions) {
            Sentence sentence = text.sentenceAt(mention.start());
            count += mention.start() - sentence.start() < NEAR_START ? 1 : 0;
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
                        .anyMatch(alias ->
                                alias.length() >= ALIAS_LETTERS && lower.contains(alias.toLowerCase(Locale.ROOT)));
    }

    private static EntityFeature ofType(EntityType type) {
        return valueOf(type.name());
    }
}
