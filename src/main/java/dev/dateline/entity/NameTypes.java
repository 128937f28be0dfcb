package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.Lexicon.NameList;
import dev.dateline.tagging.TaggedText;
import dev.dateline.words.PhraseTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Settles the types of names whose words leave no choice: "Latin American" is a GROUP, "Betty Ford Clinic" no PERSON. */
final class NameTypes implements NameCorrection {

    /** Lists of organizations that do not have names of persons. */
    private static final Set<NameList> BODIES = EnumSet.of(NameList.ORGANIZATION, NameList.PARTY);

    private enum Tail {
        ORGANIZATION,
        INSTITUTION,
        PLACE
    }

    private final PhraseTable<Tail> tails = PhraseTable.beside(NameTypes.class, "name-tails.txt", Tail.class);
    private final Lexicon lexicon;

    NameTypes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Names correct(TaggedText text, Names names) {
        return names.replaceEach(name -> List.of(settled(text, name)));
    }

    /** The name with the type that its words settle. */
    NameSpan settled(TaggedText text, NameSpan name) {
        return name.as(typeOf(name.words(text), name.type()));
    }

    /** The type of a name of the given words, which was found with {@code type}. */
    EntityType typeOf(List<String> words, EntityType type) {
        boolean isRegional =
                words.size() == 2 && PlaceWord.REGION.is(words.get(0).toLowerCase(Locale.ROOT));
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        if (type == EntityType.EVENT && isListedOrganization(words, type)) {
            return EntityType.ORGANIZATION;
        }
        if (words.size() > 1 && !isRegional) {
            return isListedOrganization(words, type) && !tails.is(last, Tail.PLACE)
                    ? EntityType.ORGANIZATION
                    : byTail(last, type);
        }
        return isPeople(last) && mayBePeople(type, isRegional) ? EntityType.GROUP : type;
    }

    private boolean isPeople(String word) {
        return lexicon.has(word, NameList.DEMONYM) && !lexicon.has(word, NameList.COUNTRY);
    }

    private static boolean mayBePeople(EntityType type, boolean isRegional) {
        return type == EntityType.LOCATION || (isRegional && type != EntityType.PERSON);
    }

    /** Whether a name found as a place, a person or an event is listed among organizations only: "Pittsburgh Pirates". */
    private boolean isListedOrganization(List<String> words, EntityType type) {
        return switch (type) {
            case LOCATION -> lexicon.has(words, NameList.ORGANIZATIONS) && !lexicon.has(words, NameList.PLACES);
            case EVENT -> lexicon.has(words, NameList.ORGANIZATIONS) && !lexicon.has(words, NameList.EVENT);
            case PERSON -> lexicon.has(words, BODIES);
            default -> false;
        };
    }

    private EntityType byTail(String last, EntityType type) {
        if (type == EntityType.PERSON && tails.contains(last)) {
            return tails.is(last, Tail.PLACE) ? EntityType.LOCATION : EntityType.ORGANIZATION;
        }
        return type == EntityType.LOCATION && tails.is(last, Tail.ORGANIZATION) ? EntityType.ORGANIZATION : type;
    }
}
