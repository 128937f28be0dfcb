package dev.dateline.intake.page;

import dev.dateline.article.Block;
import dev.dateline.article.Block.Kind;
import dev.dateline.intake.ExtractedText;
import dev.dateline.intake.LineClassifier;
import dev.dateline.intake.page.Passage.Place;
import dev.dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Joins the passages of an article into one text. */
final class Passages {

    private Passages() {}

    /** Joins passages by line breaks; each plays the part its element tells, and else the one its words tell. */
    static ExtractedText join(List<Passage> passages, LineClassifier classifier) {
        StringBuilder joined = new StringBuilder();
        List<Span> lines = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            if (joined.length() > 0) {
                joined.append('\n');
            }
            lines.add(new Span(joined.length(), joined.length() + passage.text().length()));
            joined.append(passage.text());
        }
        String text = joined.toString();
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        for (Block block : classifier.classify(text, lines)) {
            while (lines.get(line).end() <= block.start()) {
                line++;
            }
            blocks.add(new Block(kindOf(passages.get(line).place(), block.kind()), block.start(), block.end()));
        }
        return new ExtractedText(text, blocks);
    }

    private static Kind kindOf(Place place, Kind byWords) {
        return switch (place) {
            case HEADING, TITLE -> Kind.HEADING;
            case CAPTION ->
                byWords == Kind.BODY || byWords == Kind.HEADING || byWords == Kind.DATELINE ? Kind.CAPTION : byWords;
            case ITEM, CELL, PREFORMATTED -> byWords == Kind.HEADING ? Kind.BODY : byWords;
            default -> byWords;
        };
    }
}
