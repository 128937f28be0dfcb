package dev.dateline.entity;

import dev.dateline.entity.NameCorpus.Document;
import dev.dateline.entity.NameCorpus.Labelled;
import dev.dateline.entity.NameScores.Counts;
import dev.dateline.entity.NameScores.Name;
import dev.dateline.tagging.PosTagger;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores of names as an answer gives them: after all rules and grouping, each mention of the type of its entity. */
final class AnswerScores {

    private final PosTagger tagger = new PosTagger();
    private final MentionFinder finder = new MentionFinder();
    private final EntityGrouper grouper = new EntityGrouper();

    /** Counts over PERSON, ORGANIZATION and LOCATION; a mention that cuts a token is wrong. */
    Counts score(Document document) {
        TokenText text =
                TokenText.of(document.sentences().stream().map(Labelled::words).toList());
        List<Token> tokens = text.segmented().tokens();
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Integer> ends = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            starts.put(tokens.get(i).start(), i);
            ends.put(tokens.get(i).end(), i + 1);
        }
        TaggedText tagged = tagger.tag(text.segmented());
        Set<Name> found = new HashSet<>();
        for (Entity entity : grouper.group(tagged, finder.find(tagged))) {
            for (Mention mention : entity.mentions()) {
                found.add(new Name(
                        starts.getOrDefault(mention.start(), -1),
                        ends.getOrDefault(mention.end(), -mention.end()),
                        entity.type()));
            }
        }
        Set<Name> wanted = new HashSet<>(NameScores.wanted(document));
        found.removeIf(name -> !NameScores.CORE.contains(name.type()));
        wanted.removeIf(name -> !NameScores.CORE.contains(name.type()));
        int right = (int) found.stream().filter(wanted::contains).count();
        return new Counts(right, found.size(), wanted.size());
    }
}
