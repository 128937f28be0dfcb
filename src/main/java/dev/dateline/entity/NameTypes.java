package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Settles the type of a name by its words where these leave no choice: "Latin American" is a GROUP, "Betty Ford Clinic" no PERSON. */
final class NameTypes {

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "latin",
            "saudi",
            "native",
            "sri");

    /** Lists of organisations that bear no names of persons. */
    private static final Set<NameList> BODIES = EnumSet.of(NameList.ORGANIZATION, NameList.PARTY);

    private final Map<String, String> tails =
            WordKinds.read("name-tails.txt", List.of("organization", "institution", "place"));
    private final Lexicon lexicon;

    NameTypes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The type of a name of the given words, which the tagger took for one of {@code type}. */
    EntityType settled(List<String> words, EntityType type) {
        if (type == EntityType.EVENT
                && lexicon.has(words, NameList.ORGANIZATIONS)
                && !lexicon.has(words, NameList.EVENT)) {
            return EntityType.ORGANIZATION;
        }
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        boolean isDirected =
                words.size() == 2 && DIRECTIONS.contains(words.get(0).toLowerCase(Locale.ROOT));
        if (words.size() > 1 && !isDirected) {
            return isListedOrganization(words, type) && !kindOf(last).equals("place")
                    ? EntityType.ORGANIZATION
                    : byTail(last, type);
        }
        if (type == EntityType.PERSON || type == EntityType.GROUP) {
            return type;
        }
        boolean isGroup = lexicon.has(last, NameList.DEMONYM) && !lexicon.has(last, NameList.COUNTRY);
        return isGroup && (isDirected || type == EntityType.LOCATION) ? EntityType.GROUP : type;
    }

    /** Whether the tagger took for a place or a person what the lists know as an organisation alone: "Pittsburgh Pirates". */
    private boolean isListedOrganization(List<String> words, EntityType type) {
        return switch (type) {
            case LOCATION -> lexicon.has(words, NameList.ORGANIZATIONS) && !lexicon.has(words, NameList.PLACES);
            case PERSON -> lexicon.has(words, BODIES);
            default -> false;
        };
    }

    private String kindOf(String last) {
        return tails.getOrDefault(last, "");
    }

    private EntityType byTail(String last, EntityType type) {
        String kind = kindOf(last);
        return switch (type) {
            case PERSON ->
                kind.equals("place")
                        ? EntityType.LOCATION
                        : kind.isEmpty() ? EntityType.PERSON : EntityType.ORGANIZATION;
            case LOCATION -> kind.equals("organization") ? EntityType.ORGANIZATION : type;
            default -> type;
        };
    }
}
