package dev.dateline.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.Logistic;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.summary.SentenceRanker.Candidate;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles with summaries that people wrote: CNN's highlights and the summaries of GUM. */
final class SummaryCases {

    /** What is measured: corpus and number of sentences. */
    static final List<String> GROUPS = List.of("cnn 3", "gum 1", "gum 3");

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
    private final PosTagger tagger = new PosTagger();
    private final SentenceRanker ranker = new SentenceRanker();

    /**
     * An article to be summarised.
     *
     * @param group one of {@link #GROUPS}
     * @param length sentences wanted
     * @param choice its sentences as the shipped ranker scores them
     * @param texts the words of each sentence of the choice
     * @param reference a person's summary
     */
    record Case(String group, int length, Summarizer.Choice choice, List<String> texts, String reference) {

        /** The summary by the given weights, or by those that ship where there are none. */
        String summary(double @Nullable [] weights) {
            List<Candidate> candidates = choice.candidates();
            List<Candidate> rescored = weights == null
                    ? candidates
                    : candidates.stream()
                            .map(candidate -> candidate.withWeight(Logistic.sum(weights, candidate.features())))
                            .toList();
            return new Summarizer.Choice(rescored)
                    .best(new SummaryLength(length, Integer.MAX_VALUE)).stream()
                            .map(candidate -> texts.get(rescored.indexOf(candidate)))
                            .collect(Collectors.joining(" "));
        }

        /** The first sentences. */
        String lead() {
            return texts.stream().limit(length).collect(Collectors.joining(" "));
        }

        /** The summary by {@link TextRank}. */
        String textRank() {
            return TextRank.best(texts, length).stream().map(texts::get).collect(Collectors.joining(" "));
        }
    }

    /** All articles in file order; the publication dates are not known. GUM's stand in it with two lengths. */
    List<Case> read(Path data) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode document : JsonLines.read(data.resolve("sum-cnndm-dev/validation500.jsonl"))) {
            cases.add(read("cnn", 3, document.get("text"), document.get("summary")));
        }
        for (JsonNode document : JsonLines.read(data.resolve("multi-gum/docs_other_share.jsonl"))) {
            JsonNode reference = document.get("summaries").get(0);
            Case one = read("gum", 1, document.get("text"), reference);
            cases.add(one);
            cases.add(new Case("gum 3", 3, one.choice(), one.texts(), one.reference()));
        }
        return cases;
    }

    private Case read(String corpus, int length, JsonNode text, JsonNode reference) {
        Article article = new PlainTextReader().read(text.asText(), Article.Description.none(), null);
        Analysis analysis = analyzer.analyze(article, SummaryLength.DEFAULT);
        TaggedText tagged = tagger.tag(analysis.text());
        List<Candidate> candidates = ranker.rank(
                article,
                tagged,
                analysis.publication().day(),
                analysis.entities(),
                analysis.timeline(),
                analysis.salience());
        List<String> texts = candidates.stream()
                .map(candidate -> candidate.sentence().span().of(article.text()))
                .toList();
        return new Case(corpus + " " + length, length, new Summarizer.Choice(candidates), texts, reference.asText());
    }
}
