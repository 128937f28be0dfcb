package dev.dateline.entity;

import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Segmenter;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with names: {@code [P Ann Lee] met [L Paris]}. The letter is the first of the type's name, and X for OTHER.
 *
 * @param text the text without the marks
 * @param names the marked names
 */
record MarkedText(TaggedText text, Names names) {

    private static final PosTagger TAGGER = new PosTagger();
    private static final Segmenter SEGMENTER = new Segmenter();

    static MarkedText of(String marked) {
        StringBuilder plain = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                types.add(typeOf(marked.charAt(i + 1)));
                spans.add(new int[] {plain.length(), 0});
                i += 2;
            } else if (c == ']') {
                spans.get(spans.size() - 1)[1] = plain.length();
            } else {
                plain.append(c);
            }
        }
        TaggedText text = tagged(plain.toString());
        byte[] labels = new byte[text.segmented().tokens().size()];
        for (int i = 0; i < spans.size(); i++) {
            int first = text.segmented().tokenAt(spans.get(i)[0]);
            int end = text.segmented().tokenAt(spans.get(i)[1] - 1) + 1;
            NameLabels.mark(labels, first, end, types.get(i));
        }
        return new MarkedText(text, Names.of(labels));
    }

    static TaggedText tagged(String text) {
        return TAGGER.tag(SEGMENTER.segment(text, List.of(new Span(0, text.length()))));
    }

    private static EntityType typeOf(char letter) {
        for (EntityType type : NameLabels.TYPES) {
            if (letterOf(type) == letter) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type has the letter " + letter);
    }

    private static char letterOf(EntityType type) {
        return type == EntityType.OTHER ? 'X' : type.name().charAt(0);
    }

    /** The marked text after the corrections, one after the other. */
    String after(List<NameCorrection> corrections) {
        Names corrected = names;
        for (NameCorrection correction : corrections) {
            corrected = correction.correct(text, corrected);
        }
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : mentionsOf(corrected)) {
            marked.append(text.text(), at, mention.start())
                    .append('[')
                    .append(letterOf(mention.type()))
                    .append(' ')
                    .append(mention.text())
                    .append(']');
            at = mention.end();
        }
        return marked.append(text.text().substring(at)).toString();
    }

    /** The labels of the marked names, one a token. */
    byte[] labels() {
        byte[] labels = new byte[text.segmented().tokens().size()];
        names.spans().forEach(name -> NameLabels.mark(labels, name.first(), name.end(), name.type()));
        return labels;
    }

    List<Mention> mentions() {
        return mentionsOf(names);
    }

    private List<Mention> mentionsOf(Names of) {
        return of.spans().stream()
                .map(name -> new Mention(
                        text.token(name.first()).start(),
                        text.token(name.end() - 1).end(),
                        name.textIn(text),
                        name.type()))
                .toList();
    }
}
