package dev.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names of a text, as found so far: stretches of tokens that do not overlap. Immutable. */
final class Names {

    private final byte[] labels;

    private Names(byte[] labels) {
        this.labels = labels;
    }

    /** The names of the given labels, one of {@link NameLabels} a token. */
    static Names of(byte[] labels) {
        return new Names(labels.clone());
    }

    /** All names in reading order. */
    List<NameSpan> spans() {
        List<NameSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < labels.length) {
            int end = at + 1;
            if (labels[at] != NameLabels.OUTSIDE) {
                end = NameLabels.endOfName(labels, at, labels.length);
                spans.add(new NameSpan(at, end, NameLabels.typeOf(labels[at])));
            }
            at = end;
        }
        return spans;
    }

    /** Names with each name replaced by what it is changed to: itself, other names within its tokens, or none. */
    Names replaceEach(Function<NameSpan, List<NameSpan>> change) {
        Builder builder = toBuilder();
        for (NameSpan span : spans()) {
            List<NameSpan> changed = change.apply(span);
            if (changed.size() != 1 || !changed.get(0).equals(span)) {
                builder.remove(span);
                changed.forEach(builder::put);
            }
        }
        return builder.build();
    }

    Builder toBuilder() {
        return new Builder(this);
    }

    /** Changes a copy of the names, which is made on the first change. For use by one correction. */
    static final class Builder {
        private final Names original;
        private byte[] labels;
        private boolean isChanged;

        private Builder(Names original) {
            this.original = original;
            labels = original.labels;
        }

        /** The number of tokens of the text. */
        int size() {
            return labels.length;
        }

        /** Whether the token belongs to no name. */
        boolean isFree(int token) {
            return labels[token] == NameLabels.OUTSIDE;
        }

        /** The type of the name the token belongs to, null if it belongs to none. */
        @Nullable
        EntityType typeAt(int token) {
            return isFree(token) ? null : NameLabels.typeOf(labels[token]);
        }

        /** Whether the token is the first of a name. */
        boolean isFirst(int token) {
            return NameLabels.isBegin(labels[token]);
        }

        /** Whether the token belongs to a name and is not its first. */
        boolean isContinued(int token) {
            return !isFree(token) && !isFirst(token);
        }

        /** One past the last token of the name the token belongs to. */
        int endOf(int token) {
            return NameLabels.endOfName(labels, token, labels.length);
        }

        /** Makes {@code [first, end)} a name; names that overlap it lose the shared tokens. */
        void put(int first, int end, EntityType type) {
            NameLabels.mark(changeable(), first, end, type);
        }

        void put(NameSpan name) {
            put(name.first(), name.end(), name.type());
        }

        /** Makes the name that the token before {@code from} belongs to go on until {@code end}. */
        void extend(int from, int end) {
            byte inside = (byte) NameLabels.inside(NameLabels.typeOf(labels[from - 1]));
            Arrays.fill(changeable(), from, end, inside);
        }

        void remove(NameSpan name) {
            Arrays.fill(changeable(), name.first(), name.end(), NameLabels.OUTSIDE);
        }

        private byte[] changeable() {
            if (!isChanged) {
                labels = labels.clone();
                isChanged = true;
            }
            return labels;
        }

        /** The names as changed so far; the builder must not be used afterwards. */
        Names build() {
            return isChanged ? new Names(labels) : original;
        }
    }
}
