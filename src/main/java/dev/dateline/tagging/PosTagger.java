package dev.dateline.tagging;

import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import java.util.Arrays;
import java.util.List;

/** Gives each token its part of speech. Immutable and safe for use by many threads. */
public final class PosTagger {

    private static final String MODEL = "models/pos.bin";

    private final Lexicon lexicon;
    private final SequenceTagger tagger;
    private final PosTag[] tags;

    /** Reads the model from the class path. */
    public PosTagger() {
        this(Lexicon.shipped(), SequenceTagger.load(PosTagger.class, MODEL, new PosTemplates()));
    }

    PosTagger(Lexicon lexicon, SequenceTagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.tags = tagger.labels().stream().map(PosTag::valueOf).toArray(PosTag[]::new);
    }

    /** Tags every token of the text. */
    public TaggedText tag(SegmentedText text) {
        WordSequence words = WordSequence.ofTokens(text, lexicon);
        Tagging tagging = tagger.start(words);
        byte[] labels = new byte[words.size()];
        for (Sentence sentence : text.sentences()) {
            tagging.tag(sentence.firstToken(), sentence.endToken(), labels);
        }
        PosTag[] result = new PosTag[labels.length];
        for (int i = 0; i < labels.length; i++) {
            result[i] = tags[labels[i]];
        }
        List<PosTag> all = Arrays.asList(result);
        return new TaggedText(text, all, words.with(all, text.sentences(), lexicon));
    }

    /** The tags of the words of one sentence; for training and measuring. */
    List<PosTag> tag(List<String> sentence) {
        WordSequence words = WordSequence.of(sentence, lexicon);
        byte[] labels = new byte[words.size()];
        tagger.start(words).tag(0, labels.length, labels);
        PosTag[] result = new PosTag[labels.length];
        Arrays.setAll(result, i -> tags[labels[i]]);
        return Arrays.asList(result);
    }
}
