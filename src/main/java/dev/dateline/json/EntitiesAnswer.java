package dev.dateline.json;

import dev.dateline.analysis.EngineVersion;
import java.util.List;

/** Answer of {@code /v1/entities}: its entities, most salient first. */
public record EntitiesAnswer(
        ArticlePart article, List<EntityPart> entities, List<String> warnings, EngineVersion engine) {}
