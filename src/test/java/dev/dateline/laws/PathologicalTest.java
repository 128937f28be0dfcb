package dev.dateline.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.analysis.Analysis;
import dev.dateline.analysis.ArticleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Checked;
import dev.dateline.chronology.Chronology;
import dev.dateline.chronology.ChronologyBuilder;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.json.ChronologyRequest;
import dev.dateline.json.RequestReader;
import dev.dateline.summary.SummaryLength;
import dev.dateline.time.Anchor;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile inputs take time in proportion to their size. Processor time is measured, so that other load does not count. */
class PathologicalTest {

    /** Size of the small text in characters; the large one is near the limit of 500,000. */
    private static final int TEXT = 120_000;

    /** Size of the small page or document in characters. */
    private static final int PAGE = 150_000;

    /** The most that one hostile input may take at the large size, in milliseconds. */
    private static final long LIMIT_MILLIS = 3_000;

    private static final Anchor PUBLISHED = Anchor.of(LocalDate.of(2020, 2, 29));
    private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();
    private static final PlainTextReader PLAIN_TEXT = new PlainTextReader();
    private static final RequestReader REQUESTS = new RequestReader();
    private static final ChronologyBuilder CHRONOLOGIES = new ChronologyBuilder();

    static Stream<HostileInput> marksAndWords() {
        return HostileInput.all(
                "\"", "'", "“", ".", "?", "-", "—", "(", ")", "A", "Ab", "A.", "a.b", "Ab ", "A B ", "1", "1 ", "1,",
                "1:", "1/", "1-", "a", "a ", "that ", "and ", ", ", "@", "#a", "http://", "\n", "\nA b\n", "é", "😀",
                "'s", "n't", "$1 ", "x\r", "\t");
    }

    static Stream<HostileInput> repeatedPhrases() {
        return HostileInput.all(
                "April ",
                "May 1 ",
                "last ",
                "the last week ",
                "three days after ",
                "2011 ",
                "said ",
                "to go ",
                "Mr. ",
                "U.S. ",
                "Read more: \n",
                "Mr. Smith said on Monday ",
                "John Smith, ",
                "attack ",
                "He was born in 1990 and ",
                "from Monday to ",
                "between May and ",
                "the first week of the ",
                "per annum ",
                "he said that she said that ",
                "Troops attacked the base three days after the vote on Monday. ",
                "The vote was held on Monday. Three days later troops attacked the base. ");
    }

    static Stream<HostileInput> mixedText() {
        return HostileInput.allVaried(
                "Mr. {name} Smith spoke to them. ",
                "{person} met {person} in {name} on {date}. ",
                "Troops left {name} on {date}, {day} days after the vote. ",
                "The Ministry of {name} said on Monday that {person} had left. ",
                "\"We met on {date},\" said {person}. \"It is over.\" ",
                "On {date} {n} people were killed and {day} injured in {name}. ",
                "{name}, {name}, {name} and {name} agreed. ",
                "- {name}: {n} ({day} %)\n",
                "{n}. The {name} Treaty was signed on {date}.\n",
                "{person}, the president of {name}, resigned on {date}; {person} followed.\n",
                "{name} Agency (A{n}) met A{n}. ",
                "They met {day} days before {name} fell, and {n} days after the war. ",
                "Published: {date}\n\n{name} fell.\n\n",
                "Photo: {person}/{name}\n");
    }

    @ParameterizedTest
    @MethodSource({"marksAndWords", "repeatedPhrases", "mixedText"})
    void takesLinearTimeForAText(HostileInput input) {
        check(TEXT, size -> input.text("x ", size, ""), text -> {
            Article article = PLAIN_TEXT.read(text, Article.Description.none(), PUBLISHED);
            Analysis analysis = ANALYZER.analyze(article, SummaryLength.DEFAULT);
            assertThat(analysis.text().tokens()).isNotEmpty();
        });
    }

    static Stream<HostileInput> markup() {
        return Stream.concat(
                HostileInput.all(
                        "<div>",
                        "<p>",
                        "</p>",
                        "<a href=x>a</a>",
                        "<b><i>",
                        "<ul><li>",
                        "<table><tr><td>x",
                        "<!-- x -->",
                        "<br>",
                        "<",
                        "&amp;",
                        "&",
                        "<script>x</script>",
                        "<meta name=date content=2020-01-01>",
                        "<time datetime=2020-01-01>x</time>",
                        "<h1>Title</h1>",
                        "<svg>",
                        "<article><p>It is over. </p>",
                        "<p style='display:none'>It is over.</p>"),
                HostileInput.allVaried(
                        "<p>{person} left {name} on {date}, and the town was quiet again for a while.</p>\n",
                        "<div class='c{n} related'><a href='/{n}'>{name} falls</a></div>",
                        "<figure><img src={n}><figcaption>{person} in {name}</figcaption></figure>",
                        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"{name}\"}</script>"));
    }

    @ParameterizedTest
    @MethodSource("markup")
    void takesLinearTimeForAPage(HostileInput input) {
        check(
                PAGE,
                size -> input.text(
                        "<html><body><p>The bridge was closed on Monday, and it opened on Friday.</p>", size, ""),
                html -> assertThat(REQUESTS.html(html, Map.of())).isNotNull());
    }

    static Stream<HostileInput> records() {
        return Stream.concat(
                HostileInput.all("[", "{\"a\":", "{\"@graph\":[", "[[],"),
                HostileInput.allVaried(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"{name}\",\"datePublished\":\"{n}\"},",
                        "{\"@type\":[\"Thing\",\"Article\"],\"name\":\"{name}\"},",
                        "{\"@graph\":[{\"@type\":\"Person\",\"name\":\"{person}\"}]},",
                        "\"{name}\","));
    }

    @ParameterizedTest
    @MethodSource("records")
    void takesLinearTimeForJsonLd(HostileInput input) {
        check(
                PAGE * 4,
                size -> input.text("[", size, "{\"@type\":\"NewsArticle\",\"articleBody\":\"It is over.\"}]"),
                json -> assertThat(REQUESTS.jsonLd(json, Map.of())).isNotNull());
    }

    private static final String ENTRY = """
            {"date":"2019-04-04","from":"2019-04-04","to":"2019-04-04","precision":"DAY","status":"OCCURRED","basis":"EXPLICIT",\
            "text":"%s","start":0,"end":9,"trigger":{"start":0,"end":3,"text":"%s"},"entities":[],"salience":0.5}""";

    private static final String ENTITY =
            "{\"id\":\"e{n}\",\"type\":\"%s\",\"name\":\"%s\",\"aliases\":[],\"roles\":[],\"salience\":0.1,\"mentions\":[]}";

    static Stream<HostileInput> entries() {
        return HostileInput.allVaried(
                ENTRY.formatted("Troops of {name} left {person}", "left"),
                ENTRY.formatted("Troops of {name} left {person}", "verb{n}"),
                ENTRY.replace("2019-04-04", "2{n3}-04-04").formatted("{n} died in {name}", "died"));
    }

    /** Merges the analyses of a request. */
    private static Chronology chronology(String json) {
        Checked<ChronologyRequest> request = REQUESTS.chronology(json);
        return request.fold(accepted -> CHRONOLOGIES.merge(accepted.analyses(), accepted.options()), problem -> {
            throw new AssertionError(problem.detail());
        });
    }

    /** Stored analyses with twenty units each, as entries of the timeline or as entities. */
    private static String analyses(HostileInput input, boolean areEntries, int articles) {
        StringBuilder json = new StringBuilder("{\"analyses\":[");
        for (int article = 0; article < articles; article++) {
            int first = article * 20;
            String units = new HostileInput("", number -> input.unit().apply(first + number)).array(20);
            json.append(article == 0 ? "" : ",")
                    .append("{\"article\":{\"id\":\"a")
                    .append(article)
                    .append("\",\"publication\":{\"date\":\"2019-04-07\",\"basis\":\"given\"}},\"entities\":[")
                    .append(areEntries ? "" : units)
                    .append("],\"timeline\":[")
                    .append(areEntries ? units : "")
                    .append("]}");
        }
        return json.append("]}").toString();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void takesLinearTimeForTheEntriesOfAChronology(HostileInput input) {
        check(
                120,
                articles -> analyses(input, true, articles),
                json -> assertThat(chronology(json).entries()).isNotEmpty());
    }

    static Stream<HostileInput> entities() {
        return HostileInput.allVaried(
                ENTITY.formatted("PERSON", "{name} Smith"),
                ENTITY.formatted("PERSON", "{person}"),
                ENTITY.formatted("PERSON", "Smith"),
                ENTITY.formatted("ORGANIZATION", "{name} Group"),
                ENTITY.formatted("LOCATION", "Libya"));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void takesLinearTimeForTheEntitiesOfAChronology(HostileInput input) {
        check(
                120,
                articles -> analyses(input, false, articles),
                json -> assertThat(chronology(json).entities()).isNotEmpty());
    }

    private static <T> void check(int size, IntFunction<T> input, Consumer<T> work) {
        Growth growth = Growth.of(size, input, work);
        assertThat(growth.large()).as("milliseconds").isLessThan(LIMIT_MILLIS);
        assertThat(growth.isLinear()).as("linear: %s", growth).isTrue();
        assertThat(growth.canTell())
                .as("long enough to notice quadratic growth: %s", growth)
                .isTrue();
    }
}
