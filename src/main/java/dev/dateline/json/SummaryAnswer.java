package dev.dateline.json;

import dev.dateline.analysis.EngineVersion;
import java.util.List;

/** Answer of {@code /v1/summary}: its summary. */
public record SummaryAnswer(ArticlePart article, SummaryPart summary, List<String> warnings, EngineVersion engine) {}
