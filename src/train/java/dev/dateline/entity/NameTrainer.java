package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import dev.dateline.tagging.CrfTrainer;
import dev.dateline.tagging.CrfTrainer.Example;
import dev.dateline.tagging.FixedWords;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.Recasing;
import dev.dateline.tagging.SequenceTagger;
import dev.dateline.tagging.WordSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trains the model of names. */
public final class NameTrainer {

    private static final long SEED = 20261123;
    private static final int MOST = 310_000;
    /** How many sentences of a hundred are learnt from again in capitals, and as many with title case. */
    private static final int GOLD_RECASED = 50;

    private static final int SILVER_RECASED = 20;
    private static final float RECASED_WEIGHT = 0.7f;
    private static final int SETTLED_COUNT = 20;
    private static final double SETTLED_SHARE = 0.998;
    private static final int EPOCHS = 14;
    private static final float PENALTY = 1;
    private static final int LEAST_COUNT = 3;
    private static final float DROPOUT = 0.62f;

    private final PosTagger posTagger = new PosTagger();
    private final Random random = new Random(SEED);
    private final List<Example> examples = new ArrayList<>();
    private final FixedWords settled = new FixedWords(SETTLED_COUNT, SETTLED_SHARE, NameLabels.COUNT, 1);

    private NameTrainer() {}

    /**
     * Arguments: the data folder, the model file to write and, for a quick run, a number: of how many documents one is learnt
     * from.
     */
    public static void main(String[] arguments) throws IOException {
        NameData data = new NameData(Path.of(arguments[0]));
        int every = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        byte[] model =
                train(data.training().stream().map(part -> part.every(every)).toList());
        Files.write(Path.of(arguments[1]), model);
        System.out.println(model.length + " bytes");
        NameTagger tagger = new NameTagger(SequenceTagger.read(model, new NameTemplates()));
        NameScores.print(tagger, data);
    }

    /** The model file learnt from the parts. */
    static byte[] train(List<NameData.Part> parts) {
        NameTrainer trainer = new NameTrainer();
        for (NameData.Part part : parts) {
            for (Document document : part.documents()) {
                trainer.take(document, part.weight());
            }
        }
        return trainer.fit();
    }

    private byte[] fit() {
        int labels = NameLabels.COUNT;
        boolean[] isForbidden = new boolean[(labels + 1) * labels];
        for (int before = -1; before < labels; before++) {
            for (int after = 0; after < labels; after++) {
                isForbidden[(before < 0 ? labels : before) * labels + after] = !mayFollow(before, after);
            }
        }
        CrfTrainer trainer = new CrfTrainer(
                new NameTemplates(),
                labels,
                isForbidden,
                new CrfTrainer.Settings(EPOCHS, 0.15f, PENALTY, DROPOUT, LEAST_COUNT, SEED));
        return trainer.fit(examples).toBytes(labelNames(), MOST, settled);
    }

    private void take(Document document, float weight) {
        add(document.sentences(), weight);
        document.sentences().forEach(s -> settled.count(s.words(), s.allowed()));
        int share = weight > 1 ? GOLD_RECASED : SILVER_RECASED;
        List<Labelled> upper = new ArrayList<>();
        List<Labelled> title = new ArrayList<>();
        for (Labelled sentence : document.sentences()) {
            int turn = random.nextInt(100);
            if (turn < share) {
                upper.add(new Labelled(Recasing.upper(sentence.words()), sentence.allowed()));
            } else if (turn < 2 * share) {
                title.add(new Labelled(Recasing.title(sentence.words()), sentence.allowed()));
            }
        }
        add(upper, RECASED_WEIGHT * weight);
        add(title, RECASED_WEIGHT * weight);
    }

    private void add(List<Labelled> sentences, float weight) {
        if (sentences.isEmpty()) {
            return;
        }
        TokenText text = TokenText.of(sentences.stream().map(Labelled::words).toList());
        WordSequence words = posTagger.tag(text.segmented()).words();
        for (int i = 0; i < sentences.size(); i++) {
            int from = text.segmented().sentences().get(i).firstToken();
            int to = text.segmented().sentences().get(i).endToken();
            examples.add(new Example(words, from, to, sentences.get(i).allowed(), weight));
        }
    }

    /** The names of the labels in order, as in the model file. */
    private static List<String> labelNames() {
        List<String> names = new ArrayList<>(List.of("O"));
        for (EntityType type : NameLabels.TYPES) {
            names.add("B-" + type);
            names.add("I-" + type);
        }
        return names;
    }

    /** Whether {@code after} may follow {@code before}; {@code before} -1 is the start of a sentence. */
    private static boolean mayFollow(int before, int after) {
        if (after == NameLabels.OUTSIDE || NameLabels.isBegin(after)) {
            return true;
        }
        return before > 0 && (before - 1) / 2 == (after - 1) / 2;
    }
}
