package dev.dateline.intake;

import dev.dateline.article.Problem;
import dev.dateline.time.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of an article according to metadata.
 *
 * @param date null where no metadata have a date that an article can have
 * @param warnings which dates were ignored, in words
 */
public record MetadataDate(@Nullable Anchor date, List<String> warnings) {

    /**
     * No article is older: the first newspaper, the Relation of Strasbourg, began in 1605. Software writes years such as 1 or
     * 1001 where it has no date.
     */
    static final int EARLIEST_YEAR = 1600;

    public MetadataDate {
        warnings = List.copyOf(warnings);
    }

    /**
     * The first date that an article can have. Values that are not dates are skipped silently: metadata contain all sorts of text.
     *
     * @param written values of metadata, the surest first
     */
    public static MetadataDate firstOf(List<String> written) {
        List<String> warnings = new ArrayList<>();
        for (String value : written) {
            Anchor read = MetadataDateParser.parse(value).orElse(null);
            if (read != null && read.date().getYear() >= EARLIEST_YEAR) {
                return new MetadataDate(read, warnings);
            }
            if (read != null) {
                warnings.add("The metadata's date, " + Problem.quoted(value) + ", is before the year " + EARLIEST_YEAR
                        + ", so it was not used.");
            }
        }
        return new MetadataDate(null, warnings);
    }
}
