/**
 * Words that name a time, and the times they name.
 *
 * <p>{@link dev.dateline.time.TimexFinder} reads words by rules into expressions that are independent of the text ("Friday",
 * "two weeks later"); {@link dev.dateline.time.TimexResolver} resolves which times they are. Values follow TIMEX3 (TimeML
 * 1.2.1; ISO 24617-1); calendar times follow the Extended Date/Time Format, level 1 (ISO 8601-2).
 *
 * <p>The rules are text files beside this package ({@code *.rules}). A rule is a block such as
 *
 * <pre>
 * rule            next-named                        a unique name, which the timex carries
 * match           next (&lt;weekday-name&gt;|&lt;season&gt;)   words in small letters, &lt;classes&gt;, (a|b), [optional], \( a bracket
 * means           recurrence 1 speech               a meaning and its arguments
 * unless-before   (films|door)                      only-after, unless-after, only-before, unless-before
 * yes             next Friday @ 2026-11-22 = 2026-11-27
 * no              Next Friday Films
 * </pre>
 *
 * <p>Several {@code match} lines are alternatives. {@code <opening>} in {@code only-after} is the start of the sentence. In
 * {@code yes}, square brackets mark the words that are read if there are others around them, {@code @} gives the publication
 * date, and an empty value means that no time is found. A test reads every example. The rules of {@code joined.rules} and
 * {@code modified.rules} also match what earlier layers found, by the classes that start with {@code a-}. The longest match
 * wins; of equally long matches, the rule that comes first in the files.
 *
 * <p>{@code words.txt} lists the words of the classes, {@code holidays.txt} the holidays, {@code tense-words.txt} the words
 * that imply a tense. A file that is not as it should be, or a rule that does not match what its meaning needs, fails when the
 * rules are loaded, with {@code file:line: read, expected}.
 *
 * <p>The classes form layers, and a class knows its own layer and the ones before only: values; the resolution of recurring
 * dates; expressions; tokens; patterns; meanings; rules; finder and resolver.
 */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
