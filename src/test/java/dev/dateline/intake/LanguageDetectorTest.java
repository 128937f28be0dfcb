package dev.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SeedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Der Sprecher der Regierung hat am Sonntag erklärt, dass die Gespräche mit den Vertretern nicht zu einem Ergebnis geführt haben und dass man sich nach dem Wochenende auch mit der Opposition treffen werde, um eine Lösung zu finden.",
                "fr | Le porte-parole du gouvernement a déclaré dimanche que les négociations avec les représentants des syndicats ne sont pas terminées et que le ministre va les recevoir dans la semaine pour trouver une solution au conflit.",
                "es | El portavoz del gobierno dijo el domingo que las conversaciones con los representantes de la oposición no han terminado y que el ministro se reunirá con ellos en la capital para buscar una salida a la crisis del país.",
                "it | Il portavoce del governo ha detto domenica che i colloqui con i rappresentanti della opposizione non sono finiti e che il ministro si incontrerà con loro nella capitale per cercare una soluzione alla crisi del paese.",
                "nl | De woordvoerder van de regering heeft zondag gezegd dat de gesprekken met de vertegenwoordigers van de oppositie nog niet zijn afgelopen en dat de minister hen ook in de hoofdstad zal ontvangen om een oplossing te vinden.",
                "ru | Представитель правительства заявил в воскресенье, что переговоры с представителями оппозиции ещё не закончены и что министр встретится с ними в столице, чтобы найти выход из кризиса, который продолжается в стране уже второй месяц подряд.",
                "ar | قال المتحدث باسم الحكومة يوم الأحد إن المحادثات مع ممثلي المعارضة لم تنته بعد وإن الوزير سيجتمع معهم في العاصمة هذا الأسبوع بحثا عن مخرج من الأزمة التي تعيشها البلاد منذ أكثر من شهرين، وأضاف أن الحكومة مستعدة للحوار مع جميع الأطراف دون شروط مسبقة.",
            })
    void aTextClearlyInAnotherLanguageIsTold(String tag, String text) {
        assertThat(detector.detect(text)).map(LanguageDetector.Language::tag).contains(tag);
    }

    @Test
    void theSeedArticleIsEnglish() {
        assertThat(detector.detect(SeedArticle.text()))
                .map(LanguageDetector.Language::tag)
                .contains("en");
    }

    @Test
    void aShortTextIsTakenAsItIs() {
        assertThat(detector.detect("Der Sprecher hat nichts gesagt.")).isEmpty();
    }

    @Test
    void englishWithForeignNamesAndWordsStaysEnglish() {
        String text =
                "Der Spiegel said the editor of Le Monde de la Musique and El País met in Los Angeles on Sunday, and that"
                        + " the Stiftung für die Kunst der Moderne had agreed to lend the paintings to the museum for a year.";
        assertThat(detector.detect(text)).map(LanguageDetector.Language::tag).contains("en");
    }

    @Test
    void aTableOfNamesAndNumbersIsInNoLanguage() {
        assertThat(detector.detect("Ajax 3 Porto 1 Lyon 2 Celtic 0 ".repeat(10)))
                .isEmpty();
    }
}
