package dev.dateline.tagging;

import dev.dateline.tagging.Conllu.TaggedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Trains the part-of-speech model on UD English-EWT and GUM. */
public final class PosTrainer {

    private static final long SEED = 20261123;
    private static final int MOST = 52_000;
    private static final int SETTLED_COUNT = 40;
    private static final double SETTLED_SHARE = 0.998;

    private PosTrainer() {}

    /** Arguments: the data folder and the model file to write. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<TaggedSentence> sentences =
                new ArrayList<>(Conllu.read(data.resolve("pos-ud-ewt/en_ewt-train-rebuilt.conllu")));
        sentences.addAll(Conllu.read(data.resolve("multi-gum/conllu/other_share")));
        PosTag[] tags = PosTag.values();
        Lexicon lexicon = Lexicon.shipped();
        List<CrfTrainer.Example> examples = new ArrayList<>();
        FixedWords settled = new FixedWords(SETTLED_COUNT, SETTLED_SHARE, tags.length, -1);
        Random random = new Random(SEED);
        for (TaggedSentence sentence : sentences) {
            examples.add(example(sentence.words(), sentence, lexicon));
            settled.count(sentence.words(), examples.get(examples.size() - 1).allowed());
            int turn = random.nextInt(20);
            if (turn < 4) {
                examples.add(example(Recasing.upper(sentence.words()), sentence, lexicon));
            } else if (turn < 8) {
                examples.add(example(Recasing.title(sentence.words()), sentence, lexicon));
            }
        }
        boolean[] isForbidden = new boolean[(tags.length + 1) * tags.length];
        CrfTrainer trainer = new CrfTrainer(
                new PosTemplates(), tags.length, isForbidden, new CrfTrainer.Settings(10, 0.15f, 0.5f, 0.1f, 2, SEED));
        byte[] model = trainer.fit(examples)
                .toBytes(Arrays.stream(tags).map(PosTag::name).toList(), MOST, settled);
        Files.write(Path.of(arguments[1]), model);
        PosTagger tagger = new PosTagger(lexicon, SequenceTagger.read(model, new PosTemplates()));
        for (String part : List.of("dev", "test")) {
            List<TaggedSentence> gold = Conllu.read(data.resolve("pos-ud-ewt/en_ewt-ud-" + part + ".conllu"));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.2f, upper case %.2f, title case %.2f%n",
                    part,
                    accuracy(tagger, gold, 0),
                    accuracy(tagger, gold, 1),
                    accuracy(tagger, gold, 2));
        }
        System.out.println(model.length + " bytes");
    }

    private static CrfTrainer.Example example(List<String> words, TaggedSentence sentence, Lexicon lexicon) {
        long[] allowed =
                sentence.tags().stream().mapToLong(tag -> 1L << tag.ordinal()).toArray();
        return new CrfTrainer.Example(WordSequence.of(words, lexicon), 0, words.size(), allowed, 1);
    }

    /** Share of words tagged as in the gold, in percent; casing 0 as written, 1 upper case, 2 title case. */
    static double accuracy(PosTagger tagger, List<TaggedSentence> gold, int casing) {
        int right = 0;
        int all = 0;
        for (TaggedSentence sentence : gold) {
            List<String> words = casing == 0
                    ? sentence.words()
                    : casing == 1 ? Recasing.upper(sentence.words()) : Recasing.title(sentence.words());
            List<PosTag> found = tagger.tag(words);
            for (int i = 0; i < words.size(); i++) {
                all++;
                right += found.get(i) == sentence.tags().get(i) ? 1 : 0;
            }
        }
        return 100.0 * right / all;
    }
}
