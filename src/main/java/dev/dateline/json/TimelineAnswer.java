package dev.dateline.json;

import dev.dateline.analysis.EngineVersion;
import java.util.List;

/** Answer of {@code /v1/timeline}: what happened when, the words that name times, and who took part. */
public record TimelineAnswer(
        ArticlePart article,
        List<TimelinePart> timeline,
        List<TimexPart> timexes,
        List<EntityPart> entities,
        List<String> warnings,
        EngineVersion engine) {}
