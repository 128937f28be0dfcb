package dev.dateline.summary;

import dev.dateline.entity.Entity;
import dev.dateline.entity.Mention;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Sentence;
import dev.dateline.time.Basis;
import dev.dateline.time.Grain;
import dev.dateline.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities and timeline entries in each sentence of an article. */
final class SentenceContents {

    /** The days around publication within which an event is recent; chosen by hand, as are the next two. */
    static final int RECENT_DAYS = 7;

    /** The days before publication after which an event is background. */
    static final int OLD_DAYS = 365;

    /** What one timeline entry adds to {@link SentenceFeature#EVENTS}. */
    private static final double ENTRY_WORTH = 0.5;

    private final double[] salience;
    private final boolean[] hasMainEntity;
    private final int[] entries;
    private final boolean[] isRecent;
    private final int[] oldEntries;

    /**
     * @param today the publication date, or null where it is unknown
     */
    SentenceContents(
            SegmentedText text,
            @Nullable LocalDate today,
            List<Entity> entities,
            List<TimelineEntry> timeline,
            Salience salience) {
        int sentences = text.sentences().size();
        this.salience = new double[sentences];
        hasMainEntity = new boolean[sentences];
        entries = new int[sentences];
        isRecent = new boolean[sentences];
        oldEntries = new int[sentences];
        double most = entities.stream().mapToDouble(salience::of).max().orElse(0);
        for (Entity entity : entities) {
            addEntity(text, entity, salience.of(entity), most);
        }
        for (TimelineEntry entry : timeline) {
            int sentence = entry.sentence().index();
            entries[sentence]++;
            isRecent[sentence] |= today != null && isRecent(entry, today);
            oldEntries[sentence] += today != null && isOld(entry, today) ? 1 : 0;
        }
    }

    private void addEntity(SegmentedText text, Entity entity, double weight, double most) {
        int last = -1;
        for (Mention mention : entity.mentions()) {
            int sentence = text.sentenceAt(mention.start()).index();
            if (sentence != last) {
                salience[sentence] += weight;
                hasMainEntity[sentence] |= most > 0 && weight == most;
                last = sentence;
            }
        }
    }

    private static boolean isRecent(TimelineEntry entry, LocalDate today) {
        return entry.basis() != Basis.EVENT
                && Math.abs(ChronoUnit.DAYS.between(today, entry.date().from())) <= RECENT_DAYS
                && entry.date().grain().compareTo(Grain.WEEK) <= 0;
    }

    private static boolean isOld(TimelineEntry entry, LocalDate today) {
        return ChronoUnit.DAYS.between(entry.date().to(), today) > OLD_DAYS;
    }

    /** Sets the features of a sentence that tell of its entities and events. */
    void addTo(SentenceFeatures features, Sentence sentence) {
        int at = sentence.index();
        features.set(SentenceFeature.ENTITIES, Math.min(1, salience[at]));
        features.set(SentenceFeature.MAIN_ENTITY, hasMainEntity[at]);
        features.set(SentenceFeature.EVENTS, Math.min(1, entries[at] * ENTRY_WORTH));
        features.set(SentenceFeature.RECENT, isRecent[at]);
        features.set(SentenceFeature.BACKGROUND, oldEntries[at] > 0 && oldEntries[at] == entries[at]);
    }
}
