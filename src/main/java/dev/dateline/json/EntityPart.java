package dev.dateline.json;

import java.util.List;

/**
 * What mentions in the article refer to.
 *
 * @param id unique in the answer
 * @param type PERSON, ORGANIZATION, LOCATION, GROUP, EVENT, OTHER or QUANTITY
 * @param name its fullest good form
 * @param aliases its other forms
 * @param roles offices and descriptions the text gives it
 * @param salience how much it matters to the article, in [0, 1]
 * @param mentions in reading order
 */
public record EntityPart(
        String id,
        String type,
        String name,
        List<String> aliases,
        List<String> roles,
        double salience,
        List<SpanPart> mentions) {}
