package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Labelled;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how long the models take to load and how many tokens a second they tag, in processor time of one thread. */
final class SpeedReport {

    private static final int ROUNDS = 6;
    private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

    private SpeedReport() {}

    /** Argument: the data folder. */
    public static void main(String[] arguments) {
        long began = TIME.getCurrentThreadCpuTime();
        PosTagger pos = new PosTagger();
        NameTagger names = new NameTagger();
        System.out.printf(Locale.ROOT, "load: %.0f ms%n", (TIME.getCurrentThreadCpuTime() - began) / 1e6);
        List<TokenText> texts = new NameData(Path.of(arguments[0]))
                .researchOnly().values().stream()
                        .flatMap(List::stream)
                        .map(d -> TokenText.of(
                                d.sentences().stream().map(Labelled::words).toList()))
                        .toList();
        long tokens =
                texts.stream().mapToLong(t -> t.segmented().tokens().size()).sum();
        for (int round = 0; round < ROUNDS; round++) {
            long start = TIME.getCurrentThreadCpuTime();
            long tagging = 0;
            for (TokenText text : texts) {
                long before = TIME.getCurrentThreadCpuTime();
                TaggedText tagged = pos.tag(text.segmented());
                tagging += TIME.getCurrentThreadCpuTime() - before;
                names.label(tagged.words(), text.segmented().sentences());
            }
            long all = TIME.getCurrentThreadCpuTime() - start;
            System.out.printf(
                    Locale.ROOT,
                    "%d tokens: parts of speech %.0f tokens/s, names %.0f tokens/s, both %.0f tokens/s%n",
                    tokens,
                    tokens / (tagging / 1e9),
                    tokens / ((all - tagging) / 1e9),
                    tokens / (all / 1e9));
        }
    }
}
