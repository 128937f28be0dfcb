package dev.dateline.article;

import dev.dateline.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read: its text, the parts the text consists of, and what came with it.
 *
 * @param description what came with the text
 * @param published when it was published as given or as the page says; null where neither says
 * @param publishedBasis GIVEN or METADATA where {@code published} is known, else UNKNOWN
 * @param text the text all offsets point into
 * @param blocks parts of the text in reading order, not overlapping; white space lies outside
 * @param isExtracted whether the text was extracted from a page or record rather than sent as it is
 * @param warnings notes for the client
 */
public record Article(
        Description description,
        @Nullable Anchor published,
        Publication.Basis publishedBasis,
        String text,
        List<Block> blocks,
        boolean isExtracted,
        List<String> warnings) {

    /** Fields that are carried through. {@code language} is a BCP 47 tag. */
    public record Description(
            @Nullable String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String source,
            String language) {

        /** Regions that write the month first: the United States, the Philippines, Palau, Micronesia. */
        private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PW", "FM");

        /**
         * Whether numeric dates put the day first, as a language tag with a region other than the United States has it
         * ({@code en-GB}); a tag without a region does not say so.
         */
        public boolean isDayFirst() {
            String region = Locale.forLanguageTag(language).getCountry();
            return !region.isEmpty() && !MONTH_FIRST.contains(region);
        }

        /** A description with nothing but the language, English. */
        public static Description none() {
            return new Description(null, null, null, null, "en");
        }
    }

    public Article {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
    }

    /** The same article with another warning. */
    public Article withWarning(String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return new Article(description, published, publishedBasis, text, blocks, isExtracted, more);
    }

    /** The kind of the block at {@code offset}; LINK, whose text is not analysed, where there is no block. */
    public Block.Kind kindAt(int offset) {
        Block block = blockAt(offset);
        return block == null ? Block.Kind.LINK : block.kind();
    }

    /** The block at {@code offset}; null where there is none. */
    @Nullable
    public Block blockAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() && blocks.get(low).start() <= offset ? blocks.get(low) : null;
    }
}
