package dev.dateline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosTaggerTest {

    private static final PosTagger TAGGER = new PosTagger();

    private static List<PosTag> tags(String words) {
        return TAGGER.tag(List.of(words.split(" ")));
    }

    @Test
    void tellsPastFromPresent() {
        assertThat(tags("The court ruled on Monday .")).element(2).isEqualTo(PosTag.VBD);
        assertThat(tags("She says it often .")).element(1).isEqualTo(PosTag.VBZ);
    }

    @Test
    void tellsParticipleFromPast() {
        assertThat(tags("The city was controlled by rebels .")).element(3).isEqualTo(PosTag.VBN);
        assertThat(tags("Officials said the talks had failed .")).endsWith(PosTag.VBN, PosTag.PUNCT);
    }

    @Test
    void readsTypographicQuotesLikePlainOnes() {
        assertThat(tags("“ We won ’t give up ” , he said .")).isEqualTo(tags("\" We won 't give up \" , he said ."));
    }

    @Test
    void givesNoTagsForNoWords() {
        assertThat(TAGGER.tag(new Segmenter().segment("", List.of())).tags()).isEmpty();
    }
}
