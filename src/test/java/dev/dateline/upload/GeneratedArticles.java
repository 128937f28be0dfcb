package dev.dateline.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Articles about things that never happened, as many as are wanted, of the length and make of news: some 2,400 characters,
 * names that come again, dates of every kind. One of forty is none, and is refused. The same number gives the same article.
 *
 * <p>{@code java -cp target/test-classes dev.dateline.upload.GeneratedArticles FOLDER COUNT} puts them below {@code incoming/}.
 */
public final class GeneratedArticles {

    private static final List<String> TOWNS = List.of(
            "Quillhaven",
            "Port Merrow",
            "Ostley",
            "Brackenford",
            "New Tarn",
            "Velmora",
            "Saint Ebba",
            "Carrow",
            "Lindesk",
            "Aldersea",
            "Mirepoint",
            "Kestrel Bay",
            "Dunmarch",
            "Hollin",
            "Westerby",
            "Oranmoor");
    private static final List<String> FIRST = List.of(
            "Maria", "John", "Amina", "Peter", "Li", "Sofia", "David", "Fatima", "James", "Elena", "Omar", "Ruth");
    private static final List<String> LAST = List.of(
            "Okafor",
            "Lindqvist",
            "Marlowe",
            "Tanaka",
            "Petrov",
            "Alvarez",
            "Haddad",
            "Novak",
            "Fraser",
            "Mbeki",
            "Costa");
    private static final List<String> BODIES = List.of(
            "the Harbour Authority",
            "the National Rail Company",
            "the Ministry of Health",
            "Tarn Energy",
            "the city council",
            "the Farmers' Union",
            "Merrow Shipping",
            "the Court of Appeal",
            "the University of Ostley",
            "the fire service");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November");
    private static final List<String> SENTENCES = List.of(
            "{town}, {month} {n} - {body} closed the bridge to {town2} on {day} after inspectors found cracks in two of its piers.",
            "{person}, who leads {body}, said the repairs would begin next month and cost {m} million dollars.",
            "\"We knew that this would come, and we have waited for too long,\" {last} told reporters on {day}.",
            "The bridge was opened in {year} and was last repaired in {month} {year}.",
            "About {m},000 people cross it every day, according to {body2}.",
            "Three days earlier, a lorry had broken through the railing and fallen into the river.",
            "{body2} had warned in {month} that the money set aside for upkeep would not last until the end of the year.",
            "In {town2}, shops stayed shut and pupils were sent home early.",
            "Ferries will carry passengers from {day} morning until the work is done, {body} said in a statement.",
            "{last} did not say who would pay for it.",
            "The council is to vote on the plan on {month} {n}, and {person2} expects a narrow result.",
            "Critics accuse {body} of having ignored two reports that were handed over last year.",
            "An earlier plan, drawn up between {year} and {year2}, was dropped after the election.",
            "Last week hundreds of residents marched through {town} to demand a new crossing.",
            "Police arrested four of them; they were released two hours later.",
            "{person2} of {body2} called the closure \"a failure with many fathers\" and asked for an inquiry.",
            "Since then, trade across the river has fallen by {m} percent.",
            "Nobody was hurt, but two houses near the southern end were evacuated on {day} night.",
            "{last} resigned from a similar post in {town2} in {year}, after {n} months in office.",
            "The first engineers are expected in {town} by the middle of next week.");

    private GeneratedArticles() {}

    /** A file's name and content. */
    public record Made(String name, String content) {}

    /** Writes articles into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path incoming = Files.createDirectories(Path.of(arguments[0]).resolve("incoming"));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Made made = make(i);
            Path file = incoming.resolve(made.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, made.content());
        }
    }

    /** The article of a number. */
    public static Made make(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        String person = one(FIRST, random) + " " + one(LAST, random);
        String person2 = one(FIRST, random) + " " + one(LAST, random);
        List<String> towns = List.of(one(TOWNS, random), one(TOWNS, random));
        List<String> bodies = List.of(one(BODIES, random), one(BODIES, random));
        StringBuilder text = new StringBuilder();
        int sentences = 16 + random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            String sentence = i == 0 ? SENTENCES.get(0) : SENTENCES.get(1 + random.nextInt(SENTENCES.size() - 1));
            int year = 1950 + random.nextInt(60);
            text.append(sentence.replace("{town}", towns.get(0))
                            .replace("{town2}", towns.get(1))
                            .replace("{person}", person)
                            .replace("{person2}", person2)
                            .replace("{last}", person.substring(person.indexOf(' ') + 1))
                            .replace("{body}", bodies.get(0))
                            .replace("{body2}", bodies.get(1))
                            .replace("{day}", one(DAYS, random))
                            .replace("{month}", one(MONTHS, random))
                            .replace("{n}", String.valueOf(1 + random.nextInt(28)))
                            .replace("{m}", String.valueOf(2 + random.nextInt(90)))
                            .replace("{year}", String.valueOf(year))
                            .replace("{year2}", String.valueOf(year + 1 + random.nextInt(9))))
                    .append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return made(number, text.toString());
    }

    private static Made made(int number, String text) {
        String stem = "%03d/article-%06d".formatted(number / 1000, number);
        String quoted = text.replace("\"", "\\\"").replace("\n", "\\n");
        String json = "{\"publishedAt\": \"2019-04-%02d\", \"text\": \"%s\"}".formatted(1 + number % 28, quoted);
        return switch (number % 40) {
            case 7 -> new Made(stem + ".json", json.substring(0, json.length() / 2));
            case 3, 13, 23, 33 -> new Made(stem + ".json", json);
            case 5 ->
                new Made(
                        stem + ".html",
                        "<html><body><article><p>" + text.replace("\n\n", "</p><p>") + "</p></article></body></html>");
            default -> new Made(stem + ".txt", text);
        };
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
