package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in a text, and amounts with their units. Immutable and safe for use by many threads. */
public final class MentionFinder {

    private final NameTagger tagger = new NameTagger();
    private final List<NameCorrection> corrections = NameCorrections.inOrder(Lexicon.shipped());
    private final QuantityFinder quantities = new QuantityFinder();

    /** All names and quantities in reading order, not overlapping. */
    public List<Mention> find(TaggedText text) {
        Names names = Names.of(tagger.label(text.words(), text.segmented().sentences()));
        for (NameCorrection correction : corrections) {
            names = correction.correct(text, names);
        }
        List<Mention> mentions = new ArrayList<>();
        for (NameSpan name : names.spans()) {
            mentions.add(new Mention(
                    text.token(name.first()).start(),
                    text.token(name.end() - 1).end(),
                    name.textIn(text),
                    name.type()));
        }
        return quantities.addTo(text, mentions);
    }
}
