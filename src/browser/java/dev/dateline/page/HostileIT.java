package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that would break a page that trusts them. */
@ExtendWith(Stage.class)
class HostileIT {

    private static final String MARKUP =
            "<script>window.hurt = 1</script> The mayor of <b>Springfield</b> resigned on 3 May 2019."
                    + " <img src=x onerror=\"window.hurt = 1\"> &lt;script&gt; <svg onload=alert(1)> </textarea></p>"
                    + " \"><iframe src=\"javascript:window.hurt=1\"></iframe> [link](javascript:alert(1)) ]]> <!-- On 4 May 2019 the"
                    + " <a href=\"https://example.com/\">court</a> met. <style>body{display:none}</style>";

    private static final String LONG =
            "On 3 May 2019 the council of Springfield met Jane Miller. The dam broke in June 2011."
                    + " A hundred people left their homes on Sunday, and the army sent boats.\n";

    private final Page page;

    HostileIT(Page page) {
        this.page = page;
    }

    static Stream<Arguments> articles() {
        return Stream.of(
                Arguments.of("markup", MARKUP),
                Arguments.of("long", LONG.repeat(300_000 / LONG.length())),
                Arguments.of(
                        "right-to-left",
                        "قال محمد علي في القاهرة يوم ‏3 May 2019‏ إن الاجتماع انتهى.\n\u202eThe minister Ali Hassan met Yosef Cohen "
                                + "in Cairo on 3 May 2019.\nשלום עולם. The talks ended on 4 May 2019."),
                Arguments.of(
                        "emoji",
                        "👩‍🚀🚀 Astronaut Zoë Müller 👩🏽‍🚀 landed 🛬 on 3 May 2019. 🇩🇪🇫🇷 The crew 🧑‍🤝‍🧑 left on 1 April 2019! "
                                + "👨‍👩‍👧‍👦".repeat(40)),
                Arguments.of("no-dates", "Music is a universal language. Nobody knows why people like it."),
                Arguments.of("one-word", "a".repeat(5_000)),
                Arguments.of(
                        "wide-dates",
                        "Rome burned in 64. The abbey was founded in 1066. The war began in 1939 and ended on 8 May 1945. "
                                + "The wall fell on 9 November 1989. The dam broke on 3 May 2019 at 10:30."));
    }

    @BeforeEach
    void openThePage() {
        page.open();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void isShownAsTheWordsItIsAndRunsNothing(String name, String text) {
        page.keys("#title", name.equals("markup") ? MARKUP : name).read(text);
        assertThat(page.wordsOf("#words")).isEqualTo(text.replace("\n", ""));
        assertThat(page.all("#result script, #result img, #result iframe, #result style, #words svg"))
                .isEmpty();
        assertThat(page.is("window.hurt")).isFalse();
        assertThat(page.number("window.forbidden.length")).isZero();
        for (int width : new int[] {320, 1280}) {
            page.resize(width).until("document.documentElement.scrollWidth <= " + width);
            int height = text.length() > 100_000 ? 900 : 2_600;
            page.picture(LookIT.SCREENSHOTS.resolve("hostile-" + name + "-" + width + ".png"), height);
        }
        assertThat(page.console()).isEmpty();
        assertThat(page.strangers()).isEmpty();
    }

    @Test
    void anHtmlPageOfScriptsRunsNothing() {
        page.script("document.getElementById('form').value = 'html'");
        page.read(
                "<html><body onload='window.hurt=1'><article><h1>Flood</h1><script>window.hurt=1</script><p>The river rose on "
                        + "3 May 2019 and the town of Passau was flooded &lt;script&gt;window.hurt=1&lt;/script&gt;. Hundreds of people "
                        + "left their homes.<img src=x onerror='window.hurt=1'></p></article></body></html>");
        assertThat(page.is("window.hurt")).isFalse();
        assertThat(page.all("#result script, #result img")).isEmpty();
        assertThat(page.number("window.forbidden.length")).isZero();
        assertThat(page.console()).isEmpty();
        assertThat(page.strangers()).isEmpty();
    }

    @Test
    void theServersWordsAreNoMarkupEither() {
        page.keys("#published", "<img src=x onerror=window.hurt=1>")
                .paste("The dam broke.")
                .click("#read");
        page.until("document.querySelector('#problems li')");
        assertThat(page.textOf("#problems")).contains("<img src=x");
        assertThat(page.all("#problems img")).isEmpty();
        assertThat(page.is("window.hurt")).isFalse();
    }
}
