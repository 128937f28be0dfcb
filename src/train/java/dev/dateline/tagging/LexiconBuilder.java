package dev.dateline.tagging;

import dev.dateline.tagging.Lexicon.NameList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compiles the gazetteers and the word classes into the lexicon. */
public final class LexiconBuilder {

    /** Lists written for the lexicon, a folder for each {@link NameList}; from the project's folder. */
    private static final Path LISTS = Path.of("src", "train", "data", "lists");

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)");

    private final SortedMap<Integer, Integer> entries = new TreeMap<>();
    private final Path gazetteers;

    private LexiconBuilder(Path gazetteers) {
        this.gazetteers = gazetteers;
    }

    /** Arguments: the data folder, the lexicon file to write and, where there are such, the files of word classes and of spellings. */
    public static void main(String[] arguments) throws IOException {
        LexiconBuilder builder = new LexiconBuilder(Path.of(arguments[0], "gazetteers"));
        builder.people();
        builder.places();
        builder.countries();
        builder.groups();
        builder.written();
        if (arguments.length > 2) {
            builder.classes(Path.of(arguments[2]));
            builder.spellings(Path.of(arguments[3]));
        }
        Files.write(Path.of(arguments[1]), Lexicon.toBytes(builder.entries));
        System.out.println(builder.entries.size() + " entries");
    }

    private void people() throws IOException {
        for (List<String> row : csv("forenames-by-country.CC0.csv")) {
            add(row.get(11), NameList.FORENAME);
        }
        for (List<String> row : csv("surnames-by-country.CC0.csv")) {
            add(row.get(5), NameList.SURNAME);
        }
        for (String line : lines("random-name_first-names.MIT.txt")) {
            add(line, NameList.FORENAME);
        }
        for (String line : lines("random-name_names.MIT.txt")) {
            add(line, NameList.SURNAME);
        }
        Pattern leader = Pattern.compile("([\\p{L}' .-]*?) ?(\\p{Lu}[\\p{Lu}' -]{2,}) \\(since");
        for (String[] row : tsv("factbook_leaders.PD.tsv")) {
            Matcher matcher = leader.matcher(row[3]);
            if (matcher.find()) {
                add(capitalise(matcher.group(2)), NameList.SURNAME);
            }
        }
    }

    private static String capitalise(String upper) {
        StringBuilder name = new StringBuilder();
        for (String part : upper.trim().split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(part.charAt(0))
                    .append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private void places() throws IOException {
        for (List<String> row : csv("world-cities.CC-BY.csv")) {
            add(row.get(0), NameList.CITY);
            add(row.get(2), NameList.PLACE);
        }
        for (String line : lines("random-name_places.MIT.txt")) {
            add(line, NameList.PLACE);
        }
        for (String[] row : tsv("factbook_admin_divisions.PD.tsv")) {
            add(row[2], NameList.PLACE);
        }
    }

    private void countries() throws IOException {
        Pattern header =
                Pattern.compile("\\{\\s*\"name\": \\{\\s*\"common\": \"([^\"]+)\",\\s*\"official\": \"([^\"]+)\"");
        Matcher country = header.matcher(Files.readString(gazetteers.resolve("mledoze_countries.ODbL.json")));
        while (country.find()) {
            add(unescape(country.group(1)), NameList.COUNTRY);
            add(unescape(country.group(2)), NameList.COUNTRY);
        }
        Matcher demonym = Pattern.compile("\"eng\": \\{\\s*\"f\": \"([^\"]*)\",\\s*\"m\": \"([^\"]*)\"")
                .matcher(Files.readString(gazetteers.resolve("mledoze_countries.ODbL.json")));
        while (demonym.find()) {
            demonym(unescape(demonym.group(1)));
        }
        for (String[] row : tsv("factbook_demonyms.PD.tsv")) {
            add(row[1], NameList.COUNTRY);
            add(row[2], NameList.COUNTRY);
            demonym(row[3]);
            demonym(row[4]);
            if (row.length > 5) {
                add(row[5].replaceAll("[(;].*", ""), NameList.CITY);
            }
        }
    }

    private void demonym(String words) {
        String plain = words.replaceAll("\\([^)]{3,}\\)", "");
        for (String form : plain.split(",| or | and |;|/")) {
            String name = form.trim();
            if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
                continue;
            }
            boolean plural = name.endsWith("(s)");
            String single = plural ? name.substring(0, name.length() - 3) : name;
            add(single, NameList.DEMONYM);
            if (plural || single.endsWith("n")) {
                add(single + "s", NameList.DEMONYM);
            }
        }
    }

    private void groups() throws IOException {
        for (String[] row : tsv("factbook_parties.PD.tsv")) {
            for (String name : row[2].split(" or |\\(|\\)|\\[|\\]|;")) {
                String party = name.trim();
                if (party.length() > 2 && Character.isUpperCase(party.charAt(0))) {
                    add(party, NameList.PARTY);
                }
            }
        }
        for (String[] row : tsv("factbook_intl_orgs.PD.tsv")) {
            add(row[0], NameList.ORGANIZATION);
        }
        for (List<String> row : csv("sp500.PDDL.csv")) {
            String name = row.get(1).replaceAll(" \\(.*\\)", "");
            add(name, NameList.COMPANY);
            add(
                    name.replaceAll(
                            ",? (Inc\\.?|Corporation|Corp\\.?|plc|Company|Group|Holdings|Incorporated|Ltd\\.?)$", ""),
                    NameList.COMPANY);
        }
    }

    /** Names separated by commas; lines that begin with # are comments. */
    private void written() throws IOException {
        for (NameList list : NameList.values()) {
            Path folder = LISTS.resolve(list.name().toLowerCase(Locale.ROOT));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.sorted().toList()) {
                        written(file, list);
                    }
                }
            }
        }
    }

    private void written(Path file, NameList list) throws IOException {
        for (String line : Files.readAllLines(file)) {
            for (String name : line.startsWith("#") ? new String[0] : line.split(",")) {
                add(name, list);
            }
        }
    }

    /** Lines, the most frequent word first: word, tab, narrow class from 1, tab, broad class from 1. */
    private void classes(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            Word word = Word.of(fields[0]);
            int key = Lexicon.keyOf(Lexicon.spelling(word));
            int classes = Integer.parseInt(fields[1]) | Integer.parseInt(fields[2]) << Lexicon.FINE_BITS;
            entries.putIfAbsent(key, classes << Lexicon.LISTS);
        }
    }

    /** Lines: key and value as {@link SpellingCounts} writes them. */
    private void spellings(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t");
            entries.putIfAbsent(Integer.parseInt(fields[0]), Integer.parseInt(fields[1]));
        }
    }

    private void add(String name, NameList list) {
        put(name, list);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        if (!plain.equals(name)) {
            put(plain, list);
        }
    }

    private void put(String name, NameList list) {
        List<String> words = new ArrayList<>();
        for (String part : Word.fold(name.trim()).split(" +")) {
            for (String piece : part.split("(?=[-,&'])|(?<=[-,&])")) {
                words.add(piece);
            }
        }
        if (words.size() > Lexicon.LONGEST || words.get(0).length() < 2) {
            return;
        }
        long phrase = 0;
        for (String word : words) {
            phrase = Lexicon.phrase(phrase, Word.of(word));
        }
        entries.merge(Lexicon.keyOf(phrase), list.bit(), (a, b) -> a | b);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(gazetteers.resolve(file));
    }

    private List<String[]> tsv(String file) throws IOException {
        return lines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private List<List<String>> csv(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(file).subList(1, lines(file).size())) {
            List<String> row = new ArrayList<>();
            Matcher matcher = CELL.matcher(line);
            int at = 0;
            while (at <= line.length() && matcher.find(at)) {
                row.add(matcher.group(1) != null ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
                at = matcher.end() + 1;
            }
            while (row.size() < 12) {
                row.add("");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String unescape(String json) {
        Matcher matcher = Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(json);
        return matcher.replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }
}
