package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import dev.dateline.entity.NameScores.Counts;
import dev.dateline.entity.NameScores.Name;
import dev.dateline.tagging.Conllu;
import dev.dateline.tagging.Conllu.TaggedSentence;
import dev.dateline.tagging.PosTag;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.SequenceTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's tagger on the data ours is trained on, and its name finder and ours on the gold corpora alone, and
 * prints scores and speed of both.
 */
public final class OpenNlpComparison {

    private OpenNlpComparison() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        tags(data);
        names(new NameData(data));
    }

    private static TrainingParameters parameters(int iterations, int cutoff) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        return parameters;
    }

    private static void tags(Path data) throws IOException {
        List<TaggedSentence> training =
                new ArrayList<>(Conllu.read(data.resolve("pos-ud-ewt/en_ewt-train-rebuilt.conllu")));
        training.addAll(Conllu.read(data.resolve("multi-gum/conllu/other_share")));
        List<POSSample> samples = training.stream()
                .map(s -> new POSSample(
                        new ArrayList<>(s.words()),
                        new ArrayList<>(s.tags().stream().map(PosTag::name).toList())))
                .toList();
        POSModel model = POSTaggerME.train(
                "en", ObjectStreamUtils.createObjectStream(samples), parameters(50, 2), new POSTaggerFactory());
        POSTaggerME theirs = new POSTaggerME(model, POSTagFormat.CUSTOM);
        List<TaggedSentence> gold = Conllu.read(data.resolve("pos-ud-ewt/en_ewt-ud-dev.conllu"));
        for (int round = 0; round < 3; round++) {
            int right = 0;
            int all = 0;
            long began = System.nanoTime();
            for (TaggedSentence sentence : gold) {
                String[] found = theirs.tag(sentence.words().toArray(String[]::new));
                for (int i = 0; i < found.length; i++) {
                    all++;
                    right += found[i].equals(sentence.tags().get(i).name()) ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "OpenNLP parts of speech: %.2f on EWT dev, %.0f tokens/s%n",
                    100.0 * right / all,
                    all / ((System.nanoTime() - began) / 1e9));
        }
    }

    private static void names(NameData data) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (NameData.Part part : data.goldTraining()) {
            for (Document document : part.documents()) {
                samples.addAll(samples(document));
            }
        }
        NameFinderME theirs = new NameFinderME(NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                parameters(30, 3),
                new TokenNameFinderFactory(null, Map.of(), new BioCodec())));
        NameTagger ours =
                new NameTagger(SequenceTagger.read(NameTrainer.train(data.goldTraining()), new NameTemplates()));
        Map<String, List<Document>> parts = data.development();
        parts.putAll(data.researchOnly());
        parts.forEach((name, documents) -> {
            Counts theirCounts = new Counts(0, 0, 0);
            long began = System.nanoTime();
            int tokens = 0;
            for (Document document : documents) {
                theirCounts = theirCounts.plus(score(theirs, document));
                tokens += document.sentences().stream()
                        .mapToInt(s -> s.words().size())
                        .sum();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s OpenNLP %.1f at %.0f tokens/s; ours %.1f%n",
                    name,
                    theirCounts.f1(),
                    tokens / seconds,
                    NameScores.score(ours, documents, NameScores.CORE, w -> w).f1());
        });
        speed(ours, parts.get("mafand (silver)"));
    }

    private static void speed(NameTagger ours, List<Document> documents) {
        PosTagger pos = new PosTagger();
        List<TokenText> texts = documents.stream()
                .map(d ->
                        TokenText.of(d.sentences().stream().map(Labelled::words).toList()))
                .toList();
        long tokens =
                texts.stream().mapToLong(t -> t.segmented().tokens().size()).sum();
        for (int round = 0; round < 10; round++) {
            long began = System.nanoTime();
            for (TokenText text : texts) {
                ours.label(pos.tag(text.segmented()).words(), text.segmented().sentences());
            }
            System.out.printf(
                    Locale.ROOT,
                    "ours, parts of speech and names: %.0f tokens/s%n",
                    tokens / ((System.nanoTime() - began) / 1e9));
        }
    }

    private static List<NameSample> samples(Document document) {
        List<NameSample> samples = new ArrayList<>();
        boolean isFirst = true;
        for (Labelled sentence : document.sentences()) {
            List<Span> spans = NameScores.wanted(new Document("", List.of(sentence))).stream()
                    .filter(name -> NameScores.CORE.contains(name.type()))
                    .map(name -> new Span(name.from(), name.to(), name.type().name()))
                    .toList();
            samples.add(new NameSample(sentence.words().toArray(String[]::new), spans.toArray(Span[]::new), isFirst));
            isFirst = false;
        }
        return samples;
    }

    private static Counts score(NameFinderME finder, Document document) {
        finder.clearAdaptiveData();
        Set<Name> found = new HashSet<>();
        int at = 0;
        for (Labelled sentence : document.sentences()) {
            for (Span span : finder.find(sentence.words().toArray(String[]::new))) {
                found.add(new Name(at + span.getStart(), at + span.getEnd(), EntityType.valueOf(span.getType())));
            }
            at += sentence.words().size();
        }
        Set<Name> wanted = new HashSet<>(NameScores.wanted(document));
        wanted.removeIf(name -> !NameScores.CORE.contains(name.type()));
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(right, found.size(), wanted.size());
    }
}
