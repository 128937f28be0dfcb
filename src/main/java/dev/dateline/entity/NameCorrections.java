package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import java.util.List;

/** The corrections of names, in the order they are applied. */
final class NameCorrections {

    private NameCorrections() {}

    /**
     * All corrections in order. The first three find names that the tagger missed. The next four change the types of names by
     * the rest of the text, so they need all names. The others look at one name at a time: what is no part of it goes first,
     * then its type is settled by the words left, and a name that is two places is split last.
     */
    static List<NameCorrection> inOrder(Lexicon lexicon) {
        OrganizationHeads organizationHeads = new OrganizationHeads(lexicon);
        NameTypes types = new NameTypes(lexicon);
        return List.of(
                // Before places and events, which end where a name begins: "capital of the Union of Karan Emirates".
                organizationHeads,
                new PlaceHeads(),
                new EventHeads(),
                // Before acronyms: the letters in brackets after a firm are the firm's.
                new FirmNames(lexicon),
                new AcronymDefinitions(organizationHeads),
                // Before clubs: a town that is the surname of a player is the player.
                new SurnamePlaces(),
                new ClubPlaces(lexicon),
                // Before the end: "the UN-backed" ends before the hyphen once "the" is gone.
                new LeadingWords(),
                // Before the words that are no names: "Monday's" is a day once its ending is gone.
                new NameEnds(),
                new NonNames(),
                // Before the type: "Sichuan province" is settled by "Sichuan".
                new PlaceWords(),
                types,
                // After the type: a person who is split off keeps the type PERSON.
                new PersonAfterOrganization(lexicon, types),
                // After place words: "southern US-China" is no two places, "US-China" is.
                new JoinedPlaces(lexicon));
    }
}
