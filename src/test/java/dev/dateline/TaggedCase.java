package dev.dateline;

import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and what a reader makes of it. A file of cases has one line for the text and, below it, lines that start with
 * {@code >} for the result. A word may state its part of speech ({@code raged/VBN}), where a case is about that tag and
 * not about the tagger.
 *
 * @param written the text as the file has it
 * @param expected the lines of the result
 */
public record TaggedCase(String written, List<String> expected) {

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final PosTagger TAGGER = new PosTagger();
    private static final Pattern TAG = Pattern.compile("(\\S+?)/([A-Z]{2,5})(?![\\p{L}/])");

    /** The cases of a file of the test class path. */
    public static List<TaggedCase> of(String file) {
        List<TaggedCase> cases = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith(">")) {
                cases.get(cases.size() - 1).expected().add(line.substring(1).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new TaggedCase(line.strip(), new ArrayList<>()));
            }
        }
        return cases;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(TaggedCase.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without stated tags. */
    public String text() {
        return TAG.matcher(written).replaceAll("$1");
    }

    /** The text with the tags of the tagger and, instead of those, the stated ones. */
    public TaggedText tagged() {
        StringBuilder text = new StringBuilder();
        Map<Integer, PosTag> stated = new HashMap<>();
        Matcher matcher = TAG.matcher(written);
        while (matcher.find()) {
            matcher.appendReplacement(text, "$1");
            stated.put(text.length(), PosTag.valueOf(matcher.group(2)));
        }
        matcher.appendTail(text);
        return withTags(TAGGER.tag(segmented(text.toString())), stated);
    }

    private static SegmentedText segmented(String text) {
        return SEGMENTER.segment(text, List.of(new Span(0, text.length())));
    }

    /** The text with other tags for the tokens that end at the given places. */
    private static TaggedText withTags(TaggedText text, Map<Integer, PosTag> stated) {
        List<PosTag> tags = new ArrayList<>(text.tags());
        for (int at = 0; at < tags.size(); at++) {
            tags.set(at, stated.getOrDefault(text.token(at).end(), tags.get(at)));
        }
        return new TaggedText(text.segmented(), tags, text.words());
    }

    @Override
    public String toString() {
        return written;
    }
}
