package dev.dateline.tagging;

/** What the part-of-speech tagger looks at: spelling, ends, shape and class of a word and its neighbours (Ratnaparkhi 1996). */
final class PosTemplates implements FeatureTemplates {

    @Override
    public void ofWord(Word word, int offset, FeatureSink sink) {
        long t = 100 + offset * 20L;
        sink.add(Hash.step(t, word.lower()));
        sink.add(Hash.step(t + 1, word.fineClass()));
        if (offset == -2 || offset == 2) {
            return;
        }
        sink.add(Hash.step(t + 3, word.suffix(3)));
        sink.add(Hash.step(t + 4, word.shape()));
        if (offset != 0) {
            return;
        }
        sink.add(Hash.step(t + 2, word.suffix(2)));
        sink.add(Hash.step(t + 12, word.coarseClass()));
        sink.add(Hash.step(t + 5, word.exact()));
        sink.add(Hash.step(t + 6, word.suffix(1)));
        sink.add(Hash.step(t + 7, word.suffix(4)));
        sink.add(Hash.step(t + 9, word.prefix(2)));
        sink.add(Hash.step(t + 10, word.prefix(3)));
        sink.add(Hash.step(t + 11, word.lists()));
        sink.add(Hash.step(t + 13, word.habit() * 8L + word.form()));
    }

    @Override
    public void ofPlace(WordSequence words, int at, int from, int to, WordSequence.Casing casing, FeatureSink sink) {
        Word here = words.word(at);
        Word before = words.word(at - 1, from, to);
        Word after = words.word(at + 1, from, to);
        long mode = casing.ordinal();
        sink.add(Hash.step(1, Hash.step(before.lower(), here.lower())));
        sink.add(Hash.step(2, Hash.step(here.lower(), after.lower())));
        sink.add(Hash.step(3, Hash.step(before.lower(), after.lower())));
        sink.add(Hash.step(4, Hash.step(before.suffix(2), here.suffix(3))));
        sink.add(Hash.step(5, Hash.step(here.suffix(3), after.suffix(2))));
        sink.add(Hash.step(9, Hash.step(mode * 2 + (at == from ? 1 : 0), here.shape())));
        sink.add(Hash.step(11, Hash.step(before.fineClass(), here.fineClass())));
        sink.add(Hash.step(12, Hash.step(here.fineClass(), after.fineClass())));
    }

    @Override
    public boolean isCertain(WordSequence words, int at, int from, int to) {
        return false;
    }
}
