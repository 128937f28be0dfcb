package dev.dateline.entity;

import dev.dateline.tagging.TaggedText;
import java.util.List;

/** Takes small words from both ends of the names of places: "Sichuan" of "Sichuan province", "Africa" of "southern Africa". */
final class PlaceWords implements NameCorrection {

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(
                name -> List.of(name.type() == EntityType.LOCATION ? withoutSmallWords(text, name) : name));
    }

    private static NameSpan withoutSmallWords(TaggedText text, NameSpan name) {
        int first = name.first();
        while (first + 1 < name.end() && PlaceWord.BEFORE.is(text.token(first).text())) {
            first++;
        }
        int last = name.end() - 1;
        return name.part(
                first, last > first && PlaceWord.AFTER.is(text.token(last).text()) ? last : name.end());
    }
}
