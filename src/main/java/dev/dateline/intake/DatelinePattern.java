package dev.dateline.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognises the head of a dispatch ("TRIPOLI, April 7 (Reuters) —", "(CNN)") and lines that are only a date. */
final class DatelinePattern {

    /** No head of a dispatch is longer, in code units. */
    private static final int LONGEST = 100;

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";
    static final String DAY = "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
    static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
    private static final String CAPITALS = "[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}";
    private static final String REGION = "(?:, [A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,2})?";
    private static final String DASH = "(?:--?|–|—)";

    private final Pattern head;
    private final Pattern dateLine = Pattern.compile(WEEKDAY + DAY + "(?: \\(UTC\\))?|\\d{4}-\\d{2}-\\d{2}");

    DatelinePattern(List<String> agencies) {
        String agency = agencies.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\((?:", ")\\)"));
        String city = "[A-Z][\\w.'’-]+(?: [A-Z][\\w.'’-]+){0,3}" + REGION;
        String withAgency = "(?:" + city + "(?:,? " + DAY + ")?,? ?)?" + agency + " ?" + DASH + "?:? ?";
        String anyAgency = CAPITALS + REGION + "(?:,? " + DAY + ")?,? \\([A-Z][\\w.& /-]{1,28}\\) ?" + DASH + " ?";
        String noAgency = CAPITALS + REGION + "(?:,? " + DAY + ")? ?" + DASH + " ";
        head = Pattern.compile(withAgency + "|" + anyAgency + "|" + noAgency);
    }

    /** End of the dateline at the start of the line, without white space; {@code start} where there is none. */
    int endOfHead(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        Matcher matcher = head.matcher(text).region(start, limit);
        if (!canHoldHead(text, start, limit) || !matcher.lookingAt()) {
            return start;
        }
        int stop = matcher.end();
        while (stop > start && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        return stop;
    }

    /** Whether the line opens with a capital or a bracket and has a bracket or dash. This cheap check avoids the pattern for most lines. */
    private static boolean canHoldHead(String text, int start, int end) {
        char first = text.charAt(start);
        if (first != '(' && (first < 'A' || first > 'Z')) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if ("(-–—".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is a date and nothing else. */
    boolean isDateLine(String text, int start, int end) {
        return end - start <= LONGEST
                && dateLine.matcher(text).region(start, end).matches();
    }
}
