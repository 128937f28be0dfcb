package dev.dateline.entity;

import dev.dateline.tagging.FeatureSink;
import dev.dateline.tagging.FeatureTemplates;
import dev.dateline.tagging.Hash;
import dev.dateline.tagging.Word;
import dev.dateline.tagging.WordSequence;

/**
 * The features of the name tagger: spelling, affixes, shape, class and lists of a word and its neighbors, parts of speech,
 * listed phrases, and the run of capitalized words around the word with the words before and after that run.
 */
final class NameTemplates implements FeatureTemplates {

    /** The most words of a run on each side; the model is trained with it. */
    private static final int LONGEST_RUN = 8;

    @Override
    public void ofWord(Word word, int offset, FeatureSink sink) {
        long t = 500 + offset * 40L;
        long form = word.form();
        sink.add(Hash.step(t, word.lower()));
        sink.add(Hash.step(t + 1, word.fineClass()));
        sink.add(Hash.step(t + 4, word.lists() * 8L + form));
        if (offset == -2 || offset == 2) {
            return;
        }
        sink.add(Hash.step(t + 2, word.coarseClass() * 8L + form));
        sink.add(Hash.step(t + 3, word.shape()));
        sink.add(Hash.step(t + 5, word.suffix(3)));
        sink.add(Hash.step(t + 13, word.habit() * 8L + form));
        if (offset != 0) {
            return;
        }
        sink.add(Hash.step(t + 6, word.exact()));
        sink.add(Hash.step(t + 8, word.prefix(2)));
        sink.add(Hash.step(t + 9, word.prefix(3)));
        sink.add(Hash.step(t + 10, word.prefix(4)));
        sink.add(Hash.step(t + 11, word.suffix(1)));
        sink.add(Hash.step(t + 12, word.suffix(2)));
        sink.add(Hash.step(t + 14, word.suffix(4)));
        sink.add(Hash.step(t + 15, Hash.step(word.suffix(3), word.shape())));
        sink.add(Hash.step(t + 16, Hash.step(word.fineClass(), word.shape())));
        for (int bits = word.lists(); bits != 0; bits &= bits - 1) {
            sink.add(Hash.step(t + 17, Integer.numberOfTrailingZeros(bits) * 8L + form));
        }
    }

    @Override
    public void ofPlace(WordSequence words, int at, int from, int to, WordSequence.Casing casing, FeatureSink sink) {
        Word here = words.word(at);
        Word before = words.word(at - 1, from, to);
        neighbors(words, at, from, to, sink);
        long mode = casing.ordinal();
        long place = mode * 4 + (at == from ? 2 : 0) + (at + 1 == to ? 1 : 0);
        sink.add(Hash.step(20, Hash.step(place, here.shape())));
        sink.add(Hash.step(21, Hash.step(mode, Hash.step(before.shape(), here.shape()))));
        long tag = words.tag(at, from, to);
        long tagBefore = words.tag(at - 1, from, to);
        long tagAfter = words.tag(at + 1, from, to);
        sink.add(Hash.step(22, tag * 3 + mode));
        sink.add(Hash.step(23, tagBefore * 64 + tag));
        sink.add(Hash.step(24, tag * 64 + tagAfter));
        sink.add(Hash.step(25, Hash.step(tagBefore * 4096 + tag * 64 + tagAfter, here.shape())));
        for (int bits = words.marks(at); bits != 0; bits &= bits - 1) {
            sink.add(Hash.step(26, Integer.numberOfTrailingZeros(bits)));
        }
        sink.add(Hash.step(27, Hash.step(words.marks(at), here.shape())));
        if (here.isCapitalised() || before.isCapitalised()) {
            run(words, at, from, to, mode, sink);
        }
    }

    /** A word in lower case, or punctuation, between two such tokens is no part of a name. */
    @Override
    public boolean isCertain(WordSequence words, int at, int from, int to) {
        return words.word(at).isPlain()
                && words.word(at - 1, from, to).isPlain()
                && words.word(at + 1, from, to).isPlain();
    }

    private static void neighbors(WordSequence words, int at, int from, int to, FeatureSink sink) {
        Word here = words.word(at);
        Word before = words.word(at - 1, from, to);
        Word after = words.word(at + 1, from, to);
        Word before2 = words.word(at - 2, from, to);
        Word after2 = words.word(at + 2, from, to);
        sink.add(Hash.step(1, Hash.step(before.lower(), here.lower())));
        sink.add(Hash.step(2, Hash.step(here.lower(), after.lower())));
        sink.add(Hash.step(4, Hash.step(here.shape(), after.shape())));
        sink.add(Hash.step(5, Hash.step(Hash.step(before.shape(), here.shape()), after.shape())));
        sink.add(Hash.step(6, Hash.step(before.fineClass(), here.fineClass())));
        sink.add(Hash.step(7, Hash.step(here.fineClass(), after.fineClass())));
        sink.add(Hash.step(8, Hash.step(before.lower(), here.shape())));
        sink.add(Hash.step(9, Hash.step(here.shape(), after.lower())));
        sink.add(Hash.step(14, Hash.step(before.lists(), here.lists())));
        sink.add(Hash.step(15, Hash.step(here.lists(), after.lists())));
        if (here.isCapitalised()) {
            sink.add(Hash.step(3, Hash.step(before.lower(), after.lower())));
            sink.add(Hash.step(10, Hash.step(before2.lower(), before.lower())));
            sink.add(Hash.step(11, Hash.step(after.lower(), after2.lower())));
            sink.add(Hash.step(12, Hash.step(before.fineClass(), after.fineClass())));
        }
    }

    /** The run of capitalized words around the word: its ends, its length, and the words before and after it. */
    private static void run(WordSequence words, int at, int from, int to, long mode, FeatureSink sink) {
        int first = at;
        while (first > from && at - first < LONGEST_RUN && words.word(first - 1).isCapitalised()) {
            first--;
        }
        int end = at;
        while (end < to && end - at < LONGEST_RUN && words.word(end).isCapitalised()) {
            end++;
        }
        long sinceFirst = Math.min(at - first, 3) * 3L + mode;
        long untilEnd = Math.min(end - at, 3) * 3L + mode;
        Word head = words.word(end - 1, from, to);
        Word beforeRun = words.word(first - 1, from, to);
        Word afterRun = words.word(end, from, to);
        sink.add(Hash.step(30, Hash.step(sinceFirst, beforeRun.lower())));
        sink.add(Hash.step(31, Hash.step(untilEnd, afterRun.lower())));
        sink.add(Hash.step(32, Hash.step(untilEnd, head.lower())));
        sink.add(Hash.step(33, Hash.step(sinceFirst, words.word(first, from, to).lower())));
        sink.add(Hash.step(34, sinceFirst * 64 + untilEnd));
        sink.add(Hash.step(35, Hash.step(beforeRun.fineClass() * 16L + sinceFirst, afterRun.fineClass())));
        sink.add(Hash.step(36, Hash.step(untilEnd, head.fineClass())));
        sink.add(Hash.step(37, Hash.step(words.word(first, from, to).lists(), head.lists())));
        sink.add(Hash.step(
                38, Hash.step(words.word(first - 2, from, to).lower(), Hash.step(beforeRun.lower(), sinceFirst))));
        sink.add(Hash.step(
                39, Hash.step(words.word(end + 1, from, to).fineClass(), Hash.step(afterRun.lower(), untilEnd))));
    }
}
