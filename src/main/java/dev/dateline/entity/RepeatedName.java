package dev.dateline.entity;

import org.jspecify.annotations.Nullable;

/** A name of a text, and what the places where its words occur tell about its type together. */
final class RepeatedName {

    /**
     * The weight of the mean of the other places against the place itself. Chosen by hand, as are the next two; these are in
     * units of log-probability.
     */
    private static final float OTHER_PLACES = 2;

    /** What speaks for a person if the word is the last of a person's full name. */
    private static final float SURNAME = 3;

    /** What speaks for the type of a longer name if the word is its acronym. */
    private static final float ACRONYM = 5;

    private final float[] sums = new float[SpanScores.TYPES + 1];
    private int places;
    private boolean isSurname;
    private @Nullable EntityType acronymOf;

    /** Notes that the word is the last of a person's full name. */
    void setSurname() {
        isSurname = true;
    }

    /** Notes that the word is the acronym of a name of the type. */
    void setAcronymOf(EntityType type) {
        acronymOf = type;
    }

    /** The type of the name the word is the acronym of, null if it is none. */
    @Nullable
    EntityType acronymOf() {
        return acronymOf;
    }

    /** Adds a place by its {@link SpanScores}. */
    void addPlace(float[] scores) {
        for (int t = 0; t < sums.length; t++) {
            sums[t] += scores[t];
        }
        places++;
    }

    /** Whether the text tells anything about one place that the place itself does not tell. */
    boolean isTelling() {
        return places > 1 || isSurname || acronymOf != null;
    }

    /**
     * What the text adds to the log-probability that the name at a place is of a type.
     *
     * @param type index of the type in {@link SpanScores}
     * @param scores the scores of the place, null for an acronym that was added without them
     */
    float evidence(int type, float @Nullable [] scores) {
        float evidence = scores == null ? 0 : OTHER_PLACES * (sums[type] - scores[type]) / places;
        return type < SpanScores.TYPES ? evidence + longerName(NameLabels.TYPES.get(type)) : evidence;
    }

    private float longerName(EntityType type) {
        float surname = isSurname && type == EntityType.PERSON ? SURNAME : 0;
        return acronymOf == type ? surname + ACRONYM : surname;
    }
}
