package dev.dateline.entity;

import dev.dateline.tagging.SequenceTagger;
import dev.dateline.tagging.Tagging;
import dev.dateline.tagging.WordSequence;
import dev.dateline.text.Sentence;
import java.util.List;

/**
 * Labels the words of a text with the names they belong to: first sentence by sentence, then once more with the evidence of the
 * whole text.
 */
final class NameTagger {

    private static final String MODEL = "models/names.bin";

    private final SequenceTagger tagger;

    NameTagger() {
        this(SequenceTagger.load(NameTagger.class, MODEL, new NameTemplates()));
    }

    NameTagger(SequenceTagger tagger) {
        this.tagger = tagger;
    }

    /** One label of {@link NameLabels} per word. */
    byte[] label(WordSequence words, List<Sentence> sentences) {
        byte[] labels = new byte[words.size()];
        Tagging tagging = tagger.startWithMemory(words);
        for (Sentence sentence : sentences) {
            tagging.tag(sentence.firstToken(), sentence.endToken(), labels);
        }
        DocumentEvidence evidence = new DocumentEvidence(words, tagging, labels, sentences, tagger.scale());
        for (Sentence sentence : sentences) {
            if (evidence.isTellingFor(sentence)) {
                tagging.tagAgain(sentence.firstToken(), sentence.endToken(), labels, evidence);
            }
        }
        return labels;
    }
}
