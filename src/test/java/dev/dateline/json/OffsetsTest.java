package dev.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    private static final String TEXT = "aé日👩‍🚀z";

    @Test
    void utf16OffsetsStayAsTheyAre() {
        Offsets offsets = Offsets.of(TEXT, OffsetUnit.UTF16);
        for (int at = 0; at <= TEXT.length(); at++) {
            assertThat(offsets.at(at)).isEqualTo(at);
        }
    }

    @Test
    void codePointsAndBytesAreThoseBeforeTheOffset() {
        Offsets codePoints = Offsets.of(TEXT, OffsetUnit.CODEPOINT);
        Offsets bytes = Offsets.of(TEXT, OffsetUnit.UTF8);
        for (int at = 0; at <= TEXT.length(); at = at == TEXT.length() ? at + 1 : TEXT.offsetByCodePoints(at, 1)) {
            String before = TEXT.substring(0, at);
            assertThat(codePoints.at(at)).as("code points before %d", at).isEqualTo(before.codePointCount(0, at));
            assertThat(bytes.at(at))
                    .as("bytes before %d", at)
                    .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
