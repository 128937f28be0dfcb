/**
 * Words that name a time, and the times they name.
 *
 * <p>{@link dev.dateline.time.TimexFinder} reads words by rules into underspecified expressions ("Friday", "two weeks
 * later"); {@link dev.dateline.time.TimexResolver} works out which times they are. Values follow TIMEX3 (TimeML 1.2.1;
 * ISO 24617-1), calendar times Extended Date/Time Format, level 1 (ISO 8601-2).
 *
 * <p>The rules are text beside this package ({@code *.rules}), blocks of
 *
 * <pre>
 * rule            next-named                        a name of its own; it travels with the timex
 * match           next (&lt;weekday-name&gt;|&lt;season&gt;)   words in small letters, &lt;classes&gt;, (a|b), [optional], \( a bracket
 * means           which 1 speech                    a meaning and its words; an unknown one fails with the list
 * unless-before   (films|door)                      only-after, unless-after, only-before, unless-before
 * yes             next Friday @ 2026-11-22 = 2026-11-27
 * no              Next Friday Films
 * </pre>
 *
 * <p>Several {@code match} lines are alternatives; {@code <opening>} in {@code only-after} is the start of the sentence. In
 * {@code yes}, square brackets mark the words to be read where others stand around them, {@code @} gives the publication
 * date, and an empty value asks that no time be found. Every example is executed by a test. The rules of
 * {@code joined.rules} and {@code modified.rules} read what earlier layers found, by the classes that start with
 * {@code a-}. At one place the longest match wins, then the rule written first. {@code words.txt} lists the words of the
 * classes, {@code holidays.txt} the feasts.
 */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
