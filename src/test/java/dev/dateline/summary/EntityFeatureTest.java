package dev.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.article.Article;
import dev.dateline.entity.Entity;
import dev.dateline.entity.EntityType;
import dev.dateline.entity.Mention;
import dev.dateline.intake.PlainTextReader;
import dev.dateline.text.SegmentedText;
import dev.dateline.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntityFeatureTest {

    private static final Segmenter SEGMENTER = new Segmenter();
    private static final int MOST = 4;

    private static double[] features(@Nullable String title, String text, EntityType type, String... forms) {
        Article article =
                new PlainTextReader().read(text, new Article.Description(null, title, null, null, "en"), null);
        SegmentedText segmented = SEGMENTER.segment(
                text, article.blocks().stream().map(block -> block.span()).toList());
        List<Mention> mentions = new ArrayList<>();
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                mentions.add(new Mention(at, at + form.length(), form, type));
            }
        }
        List<String> aliases = List.of(forms).subList(1, forms.length);
        return EntityFeature.of(
                article, segmented, new Entity("e1", type, forms[0], aliases, List.of(), mentions), MOST);
    }

    private static double value(EntityFeature feature, String text, String form) {
        return features(null, text, EntityType.PERSON, form)[feature.ordinal()];
    }

    private static final String STORY =
            "The bridge over the Arn is open, said Tano. All of the workers left. All of the engineers"
                    + " left then. Karan stayed. Karan slept.";

    @Test
    void countsMentions() {
        assertThat(value(EntityFeature.MENTIONS, STORY, "Tano")).isZero();
        assertThat(value(EntityFeature.MENTIONS, STORY, "Karan")).isCloseTo(Math.log(2) / Math.log(20), within(1e-9));
        assertThat(value(EntityFeature.MENTIONS, "Karan slept. ".repeat(19), "Karan"))
                .isLessThan(1);
        assertThat(value(EntityFeature.MENTIONS, "Karan slept. ".repeat(20), "Karan"))
                .isOne();
        assertThat(value(EntityFeature.MENTIONS, "Karan slept. ".repeat(21), "Karan"))
                .isOne();
        assertThat(value(EntityFeature.SHARE, STORY, "Karan")).isEqualTo(0.5);
        assertThat(value(EntityFeature.REPEATED, STORY, "Karan")).isOne();
        assertThat(value(EntityFeature.REPEATED, STORY, "Tano")).isZero();
        assertThat(value(EntityFeature.BIAS, STORY, "Tano")).isOne();
        assertThat(value(EntityFeature.PERSON, STORY, "Tano")).isOne();
        assertThat(value(EntityFeature.GROUP, STORY, "Tano")).isZero();
    }

    @Test
    void readsWhereMentionsAre() {
        double length = STORY.length();
        assertThat(value(EntityFeature.EARLY, STORY, "Tano"))
                .isCloseTo(1 - STORY.indexOf("Tano") / length, within(1e-9));
        assertThat(value(EntityFeature.SPREAD, STORY, "Karan"))
                .isCloseTo((STORY.lastIndexOf("Karan") - STORY.indexOf("Karan")) / length, within(1e-9));
        assertThat(value(EntityFeature.FIRST_SENTENCE, STORY, "Tano")).isOne();
        assertThat(value(EntityFeature.FIRST_SENTENCE, STORY, "workers")).isZero();
        assertThat(value(EntityFeature.LEAD, STORY, "engineers")).isOne();
        assertThat(value(EntityFeature.LEAD, STORY, "Karan")).isZero();
    }

    @Test
    void countsMentionsNearTheStartOfTheirSentences() {
        assertThat(value(EntityFeature.OPENING, "It was then and there, ah, Tano.", "Tano"))
                .isZero();
        assertThat(value(EntityFeature.OPENING, "It was then and there, Tano.", "Tano"))
                .isOne();
        assertThat(value(EntityFeature.OPENING, "It was then and there  , Tano.", "Tano"))
                .isZero();
        assertThat(value(EntityFeature.OPENING, "Tano left. It was all of the day the fault of Tano.", "Tano"))
                .isEqualTo(0.5);
    }

    @Test
    void looksForNamesInTheHeadline() {
        int headline = EntityFeature.HEADLINE.ordinal();
        assertThat(features("TANO is open", STORY, EntityType.PERSON, "Tano")[headline])
                .isOne();
        assertThat(features("The bridge", STORY, EntityType.PERSON, "Tano")[headline])
                .isZero();
        assertThat(features("The Arn", STORY, EntityType.PERSON, "Tano", "Arn")[headline])
                .isOne();
        assertThat(features("The Ar", STORY, EntityType.PERSON, "Tano", "Ar")[headline])
                .isZero();
        assertThat(features(null, STORY, EntityType.PERSON, "Tano")[headline]).isZero();
    }

    @Test
    void countsNoMentionsInTheBylineAndNoOrganizationsInTheDateline() {
        String text = "TRIPOLI (Reuters) - The bridge over the Arn is open, said Tano.";
        assertThat(features(null, text, EntityType.ORGANIZATION, "Reuters")[EntityFeature.LEAD.ordinal()])
                .isZero();
        assertThat(features(null, text, EntityType.PERSON, "Reuters")[EntityFeature.LEAD.ordinal()])
                .isOne();
        String signed =
                "Bridge to reopen after closure\nBy Marta Olsen\n\nThe bridge over the Arn will reopen in June.";
        assertThat(features(null, signed, EntityType.PERSON, "Marta Olsen")[EntityFeature.LEAD.ordinal()])
                .isZero();
        assertThat(features(null, signed, EntityType.PERSON, "Marta Olsen")[EntityFeature.BIAS.ordinal()])
                .isOne();
    }
}
