package dev.dateline.article;

import dev.dateline.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain text, paragraphs separated by line breaks, into blocks. */
public final class PlainTextReader {

    /**
     * Reads a text as it was sent; nothing is normalised.
     *
     * @param published as the client gave it, or null
     */
    public Article read(String text, Article.Description description, @Nullable Anchor published) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    blocks.add(new Block(Block.Kind.BODY, start, i));
                }
                start = i + 1;
            }
        }
        Publication.Basis basis = published == null ? Publication.Basis.UNKNOWN : Publication.Basis.GIVEN;
        return new Article(description, published, basis, text, blocks, false, List.of());
    }
}
