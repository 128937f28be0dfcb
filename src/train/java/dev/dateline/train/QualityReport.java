package dev.dateline.train;

import dev.dateline.analysis.PublicationReport;
import dev.dateline.chronology.ChronologyReport;
import dev.dateline.corpus.ReportFile;
import dev.dateline.event.StatusReport;
import dev.dateline.intake.page.ExtractionReport;
import dev.dateline.summary.SummaryReport;
import dev.dateline.time.TimeReport;
import dev.dateline.timeline.TimelineQuality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes the sections on time, publication, timeline, extraction, chronology and summary of {@code src/site/markdown/quality.md}; nothing is trained. */
public final class QualityReport {

    private static final Set<String> SECTIONS =
            Set.of("time", "publication", "timeline", "extraction", "chronology", "summary");
    private static final Path REPORT = Path.of("src", "site", "markdown", "quality.md");

    /** Something that prints what it measured. */
    private interface Reporter {
        void print() throws IOException;
    }

    private QualityReport() {}

    /** Arguments: the data folder; then the sections to write, all where none is named. */
    public static void main(String[] arguments) throws IOException {
        String[] data = {arguments[0]};
        Set<String> wanted = Set.of(arguments).size() > 1 ? Set.of(arguments) : SECTIONS;
        write(wanted, "time", "Time expressions", """
                F1 in percent as TempEval-3 counts it (UzZaman et al. 2013): a found expression that touches a gold one counts as
                relaxed, type and value where these agree too. WikiWars with and without the day it was read on Wikipedia as
                publication date; nobody tells the engine that it is narrative. EventStoryLine is annotated in part only, so that
                its value accuracy alone means something; it knows no TIMEX3 types.""", () -> TimeReport.main(data));
        write(wanted, "publication", "Publication dates", """
                Inferred from the text alone, as it is and without its first three lines. WikiWars are histories: none should
                be found.""", () -> PublicationReport.main(data));
        write(wanted, "timeline", "Timelines", """
                The right date for the right sentence, the right date for the right event word, and the event word alone, over
                the events that the corpus ties to a date of their own sentence, publication date given. MEANTIME ties few of
                the events it could; EventStoryLine annotates only what belongs to its story: there recall alone means
                something. The ties were fitted on both. Dates carried over from the sentence before are held against all dates
                that the corpora tie the event to. Status against MEANTIME's polarity, certainty and time, and on
                sentences of our own that a person decided (status-sentences.txt); the reader was written with these in view.""", () -> {
            TimelineQuality.main(data);
            StatusReport.main(data);
        });
        if (wanted.contains("extraction")) {
            ExtractionReport.main(new String[] {arguments[0], REPORT.toString()});
        }
        write(wanted, "chronology", "Chronologies", """
                The 30 articles on Apple of MEANTIME merged, and for each gold timeline of SemEval-2015's trial data the entries that
                name its entity. Gold timelines hold every event that the entity has part in, with or without a time expression
                of its own.""", () -> ChronologyReport.main(data));
        write(wanted, "summary", "Summaries", """
                ROUGE F1 in percent, lower case, no stemming, of three sentences of 500 CNN articles against their editors'
                highlights, and of one and of three sentences of GUM's texts against a person's summary of one sentence. Both were
                learnt from: the cross-validated figures (five folds) are those to expect elsewhere.""", () -> SummaryReport.main(data));
    }

    private static void write(Set<String> wanted, String section, String title, String about, Reporter reporter)
            throws IOException {
        if (!wanted.contains(section)) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            reporter.print();
        } finally {
            System.setOut(out);
        }
        String printed = bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        System.out.println(printed);
        ReportFile.write(REPORT, section, List.of("## " + title, "", about, "", "```", printed, "```"));
    }
}
