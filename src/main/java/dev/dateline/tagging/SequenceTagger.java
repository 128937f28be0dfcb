package dev.dateline.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the words of a text by a linear-chain conditional random field (Lafferty et al. 2001) with hashed features and
 * weights of eight bits. Immutable; the work on one text is a {@link Tagging}.
 *
 * <p>The model file holds, little-endian: magic, number of labels, their names (length byte, UTF-8), the scale (weights per
 * unit of log-probability, float), transition weights [from][to] and start weights (ints), the number of words with a fixed label,
 * their spellings in rising order (longs) and the {@link #fixedLabel} of each (bytes), then the features as {@link FeatureTable} reads them.
 */
public final class SequenceTagger {

    /** The magic number at the head of a model file. */
    public static final int MAGIC = 0x444C5432;

    /** The weight of a transition that must not happen. */
    public static final int FORBIDDEN = -1_000_000;

    private final FeatureTemplates templates;
    private final List<String> labels;
    private final float scale;
    private final int[] transitions;
    private final int[] starts;
    private final FixedLabels fixedLabels;
    private final FeatureTable table;

    private SequenceTagger(FeatureTemplates templates, ByteBuffer in) throws IOException {
        int magic = in.getInt();
        if (magic != MAGIC) {
            throw new IOException(
                    "model: read magic " + Integer.toHexString(magic) + ", expected " + Integer.toHexString(MAGIC));
        }
        this.templates = templates;
        int count = in.getInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[in.get()];
            in.get(name);
            names.add(new String(name, StandardCharsets.UTF_8));
        }
        labels = List.copyOf(names);
        scale = in.getFloat();
        transitions = new int[count * count];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.getInt();
        }
        starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = in.getInt();
        }
        fixedLabels = FixedLabels.read(in);
        table = FeatureTable.read(in, count);
    }

    /**
     * Reads a model from the class path.
     *
     * @param resource its path from the place of {@code owner}
     */
    public static SequenceTagger load(Class<?> owner, String resource, FeatureTemplates templates) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path beside " + owner.getName());
            }
            return read(in.readAllBytes(), templates);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Reads a model from the bytes of its file. */
    public static SequenceTagger read(byte[] model, FeatureTemplates templates) throws IOException {
        return new SequenceTagger(templates, ByteBuffer.wrap(model).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** The labels; a label is known by its index here. */
    public List<String> labels() {
        return labels;
    }

    /** How many units of a score make one unit of log-probability. */
    public float scale() {
        return scale;
    }

    /** Begins work on a text. */
    public Tagging start(WordSequence words) {
        return new Tagging(this, words, false);
    }

    /** Begins work on a text whose sentences may be labelled again in the light of other evidence. */
    public Tagging startWithMemory(WordSequence words) {
        return new Tagging(this, words, true);
    }

    /**
     * The label a word as spelt practically always has; one past the last label where its place must always be scored; -1
     * where nothing is known of it.
     */
    int fixedLabel(Word word) {
        return fixedLabels.of(word.exact());
    }

    FeatureTemplates templates() {
        return templates;
    }

    FeatureTable table() {
        return table;
    }

    int transition(int from, int to) {
        return transitions[from * starts.length + to];
    }

    int start(int label) {
        return starts[label];
    }
}
