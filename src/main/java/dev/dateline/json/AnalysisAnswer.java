package dev.dateline.json;

import dev.dateline.analysis.EngineVersion;
import java.util.List;

/** Answer of {@code /v1/analysis}: everything read in the article. */
public record AnalysisAnswer(
        ArticlePart article,
        SummaryPart summary,
        List<EntityPart> entities,
        List<TimelinePart> timeline,
        List<TimexPart> timexes,
        List<String> warnings,
        EngineVersion engine) {}
