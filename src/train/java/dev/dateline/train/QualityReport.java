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
                F1 in percent as TempEval-3 counts it (UzZaman et al. 2013): "relaxed" counts an expression that overlaps a gold one,
                "type" and "value" also require these to agree. WikiWars is measured with and without the day on which Wikipedia was
                read as publication date; the engine is not told that the texts are narratives. EventStoryLine is annotated only in
                part, so only its value accuracy is meaningful; it has no TIMEX3 types.""", () -> TimeReport.main(data));
        write(wanted, "publication", "Publication dates", """
                Inferred from the text alone, both from the whole text and without its first three lines. WikiWars consists of
                histories, for which no date should be found.""", () -> PublicationReport.main(data));
        write(wanted, "timeline", "Timelines", """
                "sentence-date" is the right date for the right sentence, "event-date" the right date for the right event word, and
                "event" the event word alone. The figures cover the events that the corpus links to a date in the same sentence; the
                publication date is given. MEANTIME links few of the events that it could, and EventStoryLine annotates only what
                belongs to its story, so only recall is meaningful there. The links were fitted on both. Dates carried over from the
                previous sentence are compared with all dates that the corpora link the event to. Status is compared with MEANTIME's
                polarity, certainty and time, and with sentences of our own that a person labelled (status-sentences.txt); the code
                was written with these in view.""", () -> {
            TimelineQuality.main(data);
            StatusReport.main(data);
        });
        if (wanted.contains("extraction")) {
            ExtractionReport.main(new String[] {arguments[0], REPORT.toString()});
        }
        write(wanted, "chronology", "Chronologies", """
                MEANTIME's 30 articles on Apple are merged. Each gold timeline of SemEval-2015's trial data is compared with the
                entries that name its entity. Gold timelines contain every event in which the entity takes part, with or without a
                time expression of its own.""", () -> ChronologyReport.main(data));
        write(wanted, "summary", "Summaries", """
                ROUGE F1 in percent, lower case, without stemming. Three sentences of 500 CNN articles are compared with their editors'
                highlights, and one and three sentences of GUM's texts with a summary of one sentence written by a person. Both were
                used for training; expect the cross-validated figures (five folds) on other texts.""", () -> SummaryReport.main(data));
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
