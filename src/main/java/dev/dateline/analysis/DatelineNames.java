package dev.dateline.analysis;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects the names that count as entities of an article, and gives names in a dateline their type by position: in brackets an agency,
 * before them a place.
 */
public final class DatelineNames {

    private DatelineNames() {}

    /** Names in parts of the article where names count, in reading order. */
    public static List<Mention> of(Article article, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Block.Kind kind = article.kindAt(mention.start());
            if (kind == Block.Kind.DATELINE) {
                names.add(typed(article.text(), mention));
            } else if (kind.isNaming()) {
                names.add(mention);
            }
        }
        return names;
    }

    private static Mention typed(String text, Mention mention) {
        boolean isInBrackets = mention.start() > 0 && text.charAt(mention.start() - 1) == '(';
        boolean isName = mention.type() == EntityType.PERSON
                || mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.LOCATION;
        if (!isName) {
            return mention;
        }
        EntityType type = isInBrackets ? EntityType.ORGANIZATION : EntityType.LOCATION;
        return new Mention(mention.start(), mention.end(), mention.text(), type);
    }
}
