package dev.dateline.intake;

import java.util.regex.Pattern;

/** Recognises lines that say when a page was put up: "Published: 7 November 2023, 15:03 GMT / Updated: 2023-11-08 09:30". */
public final class DateStamp {

    /** No stamp is longer, in code units. */
    private static final int LONGEST = 120;

    private static final String LABEL =
            "(?i:(?:first |last |date )?(?:written|published|posted|updated|issued|modified)|date)"
                    + "(?i: on| at)?:? ?";
    private static final String ZONE = "(?: \\(?[A-Z]{2,4}\\)?)?";
    private static final String CLOCK =
            "(?:,? (?:at |[-–|] )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?" + ZONE + ")?";
    private static final String DATE = LABEL
            + DatelinePattern.WEEKDAY
            + "(?:" + DatelinePattern.DAY + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})"
            + CLOCK;
    private static final Pattern STAMP = Pattern.compile(DATE + "(?: ?[/|·•,;–-]? ?" + DATE + "){0,2}\\.?");

    private DateStamp() {}

    /** Whether the text from {@code start} to {@code end} is a stamp and nothing else. */
    public static boolean is(String text, int start, int end) {
        return end - start <= LONGEST
                && hasDigit(text, start, end)
                && STAMP.matcher(text).region(start, end).matches();
    }

    /** A look that spares most lines the pattern. */
    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
