package dev.dateline.intake;

import dev.dateline.article.Block;
import java.util.List;

/**
 * The text of an article and its blocks.
 *
 * @param text paragraphs separated by line breaks; empty where nothing was found
 * @param blocks in reading order
 */
public record ExtractedText(String text, List<Block> blocks) {

    public ExtractedText {
        blocks = List.copyOf(blocks);
    }
}
