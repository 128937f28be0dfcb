package dev.dateline.entity;

import dev.dateline.tagging.Lexicon;
import dev.dateline.tagging.TaggedText;
import dev.dateline.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names in a text, and amounts with their units. Immutable and safe for use by many threads. */
public final class MentionFinder {

    /** Titles that are surnames, too. */
    private static final Set<String> SURNAMES =
            Set.of("king", "prince", "bishop", "major", "justice", "judge", "dean", "duke", "marshal", "cardinal");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my");
    private static final Set<String> OFFICES =
            Set.of("secretary", "minister", "secretaries", "ministers", "chief", "head");

    private final Lexicon lexicon;
    private final NameTagger tagger;
    private final QuantityFinder quantities = new QuantityFinder();
    private final RoleFinder roles;
    private final OrganizationHeads heads;
    private final PlaceHeads placeHeads;
    private final HappeningHeads happenings = new HappeningHeads();
    private final FirmNames firms;
    private final AcronymDefinitions acronyms;
    private final Surnames surnames = new Surnames();
    private final ClubTowns clubs;
    private final NameEnds ends;
    private final PlaceForms places;
    private final NameTypes types;
    private final Map<String, String> noNames = WordKinds.read("no-names.txt", List.of("calendar", "illness", "word"));

    /** Reads models and word lists from the class path. */
    public MentionFinder() {
        lexicon = Lexicon.shipped();
        tagger = new NameTagger();
        roles = new RoleFinder();
        heads = new OrganizationHeads(lexicon, roles);
        placeHeads = new PlaceHeads(noNames);
        acronyms = new AcronymDefinitions(heads.words());
        clubs = new ClubTowns(lexicon);
        ends = new NameEnds(noNames);
        places = new PlaceForms(lexicon);
        firms = new FirmNames(lexicon);
        types = new NameTypes(lexicon);
    }

    /** All names in reading order, not overlapping. */
    public List<Mention> find(TaggedText text) {
        List<Sentence> sentences = text.segmented().sentences();
        byte[] labels = tagger.label(text.words(), sentences);
        heads.label(text, labels);
        placeHeads.label(text, labels);
        happenings.label(text, labels);
        firms.label(text, labels);
        acronyms.label(text, labels);
        surnames.label(text, labels);
        clubs.label(text, labels);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                int end = at + 1;
                if (labels[at] != 0) {
                    end = NameLabels.endOfName(labels, at, sentence.endToken());
                    name(text, at, end, NameLabels.typeOf(labels[at]), mentions);
                }
                at = end;
            }
        }
        return quantities.addTo(text, mentions);
    }

    /** Takes the labelled words {@code [first, end)} without what is no part of a name. */
    private void name(TaggedText text, int first, int end, EntityType type, List<Mention> mentions) {
        int from = first;
        int to = end;
        while (from < to && leadsNoName(text, from, to, type)) {
            from++;
        }
        to = ends.of(text, from, to, type);
        if (from == to || !isNameable(text, from, to) || isPartOfOffice(text, from, to, type)) {
            return;
        }
        if (type == EntityType.LOCATION) {
            from = places.start(text, from, to);
            to = places.end(text, from, to);
            int joint = places.joint(text, from, to);
            if (joint > 0) {
                add(text, from, joint, type, mentions);
                add(text, joint + 1, to, type, mentions);
                return;
            }
        }
        int person =
                type == EntityType.ORGANIZATION || type == EntityType.LOCATION ? startOfPerson(text, from, to) : to;
        add(text, from, person, types.settled(words(text, from, person), type), mentions);
        if (person < to) {
            add(text, person, to, EntityType.PERSON, mentions);
        }
    }

    private static void add(TaggedText text, int from, int to, EntityType type, List<Mention> mentions) {
        int start = text.token(from).start();
        int stop = text.token(to - 1).end();
        mentions.add(new Mention(start, stop, text.text().substring(start, stop), type));
    }

    /**
     * Where a person's name begins that stands right after a listed organisation or country: "Antonio" in "United Nations
     * Antonio Guterres"; {@code to} where none does.
     */
    private int startOfPerson(TaggedText text, int from, int to) {
        for (int at = Math.max(from + 1, to - 3); at <= to - 2; at++) {
            boolean isForename = lexicon.has(word(text, at), Lexicon.NameList.FORENAME);
            String last = word(text, to - 1);
            boolean isSurname = lexicon.has(last, Lexicon.NameList.SURNAME) || !lexicon.isKnown(last);
            if (isForename && isSurname && isListed(text, from, at)) {
                return at;
            }
        }
        return to;
    }

    private boolean isListed(TaggedText text, int from, int to) {
        List<String> words = words(text, from, to);
        return lexicon.has(words, Lexicon.NameList.ORGANIZATION) || lexicon.has(words, Lexicon.NameList.COUNTRY);
    }

    /** Whether the words are the end of an office: "State" of "Secretary of State". */
    private static boolean isPartOfOffice(TaggedText text, int from, int to, EntityType type) {
        return to - from == 1
                && from > 1
                && type != EntityType.LOCATION
                && type != EntityType.PERSON
                && word(text, from - 1).equals("of")
                && OFFICES.contains(word(text, from - 2).toLowerCase(Locale.ROOT));
    }

    private boolean leadsNoName(TaggedText text, int at, int to, EntityType type) {
        String word = word(text, at);
        String lower = word.toLowerCase(Locale.ROOT);
        if (!Character.isLetterOrDigit(word.charAt(0))
                || (at + 1 < to && DETERMINERS.contains(lower) && type != EntityType.OTHER)) {
            return true;
        }
        return type == EntityType.PERSON && roles.isRoleWord(word) && !SURNAMES.contains(lower);
    }

    private boolean isNameable(TaggedText text, int from, int to) {
        boolean hasCapital = false;
        boolean isCalendar = true;
        for (int i = from; i < to; i++) {
            String word = word(text, i);
            String lower = word.toLowerCase(Locale.ROOT);
            hasCapital |= !word.equals(lower);
            isCalendar &= "calendar".equals(noNames.get(lower)) || Character.isDigit(word.charAt(0));
        }
        String form = text.text()
                .substring(text.token(from).start(), text.token(to - 1).end());
        boolean isAcronym = to - from == 1 && form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
        String kind = noNames.get(form.toLowerCase(Locale.ROOT));
        return hasCapital && !isCalendar && (kind == null || (kind.equals("word") && isAcronym));
    }

    private static List<String> words(TaggedText text, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(word(text, i));
        }
        return words;
    }

    private static String word(TaggedText text, int at) {
        return text.token(at).text();
    }
}
