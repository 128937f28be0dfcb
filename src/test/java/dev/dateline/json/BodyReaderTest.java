package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Checked;
import dev.dateline.article.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    private final BodyReader bodies = new BodyReader(new RequestReader());

    @Test
    void whatIsNotUtf8IsMalformedAtItsByte() {
        byte[] body = {'{', '"', 't', '"', ':', '"', (byte) 0xC3, '"', '}'};
        Problem problem = refused(body, "application/json");
        assertThat(problem.code()).isEqualTo(Problem.Code.MALFORMED);
        assertThat(problem.detail()).isEqualTo("The body is not UTF-8 at byte 6.");
    }

    @Test
    void aSurrogateInUtf8IsMalformed() {
        byte[] body = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertThat(refused(body, "application/json").code()).isEqualTo(Problem.Code.MALFORMED);
    }

    @Test
    void aTruncatedUtf16TextIsMalformed() {
        assertThat(refused(new byte[] {0, 'a', 0}, "text/plain; charset=utf-16").code())
                .isEqualTo(Problem.Code.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void aTextIsReadInTheCharsetItNames(String charset) throws Exception {
        byte[] body = "Zoë said so.".getBytes(charset);
        Checked<ArticleRequest> outcome = bodies.read(body, Optional.of("text/plain; charset=" + charset), Map::of);
        assertThat(((Checked.Accepted<ArticleRequest>) outcome)
                        .value()
                        .article()
                        .text())
                .isEqualTo("Zoë said so.");
    }

    @Test
    void thePunctuationOfWindows1252IsReadWhereIso88591IsNamed() {
        byte[] body = {(byte) 0x93, 'F', 'i', 'r', 'e', '!', (byte) 0x94};
        Checked<ArticleRequest> outcome = bodies.read(body, Optional.of("text/plain; charset=iso-8859-1"), Map::of);
        assertThat(((Checked.Accepted<ArticleRequest>) outcome)
                        .value()
                        .article()
                        .text())
                .isEqualTo("“Fire!”");
    }

    @Test
    void aPageThatIsNotUtf8IsMalformed() {
        byte[] body = {'<', 'p', '>', (byte) 0x93};
        assertThat(refused(body, "text/html").detail()).isEqualTo("The body is not UTF-8 at byte 3.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfAText() {
        byte[] body = "\uFEFFThe fire began.".getBytes(StandardCharsets.UTF_8);
        Checked<ArticleRequest> outcome = bodies.read(body, Optional.of("text/plain"), Map::of);
        assertThat(((Checked.Accepted<ArticleRequest>) outcome)
                        .value()
                        .article()
                        .text())
                .isEqualTo("The fire began.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Text/Plain;Charset=\"utf-8\"", "text/plain ; format=flowed; charset=UTF8", "text/plain"})
    void contentTypesAreReadWhateverTheirCaseAndParameters(String type) {
        byte[] body = "Zoë said so.".getBytes(StandardCharsets.UTF_8);
        Checked<ArticleRequest> outcome = bodies.read(body, Optional.of(type), Map::of);
        assertThat(((Checked.Accepted<ArticleRequest>) outcome)
                        .value()
                        .article()
                        .text())
                .isEqualTo("Zoë said so.");
    }

    @Test
    void aQueryThatCannotBeDecodedIsMalformed() {
        Checked<ArticleRequest> outcome =
                bodies.read("The fire.".getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"), () -> {
                    throw new IllegalArgumentException("%zz");
                });
        assertThat(((Checked.Refused<ArticleRequest>) outcome).problem().code()).isEqualTo(Problem.Code.MALFORMED);
    }

    private Problem refused(byte[] body, String type) {
        return ((Checked.Refused<ArticleRequest>) bodies.read(body, Optional.of(type), Map::of)).problem();
    }
}
