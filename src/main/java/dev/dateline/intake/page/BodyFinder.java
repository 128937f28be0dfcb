package dev.dateline.intake.page;

import dev.dateline.intake.LineCues;
import dev.dateline.intake.page.Outline.Part;
import dev.dateline.intake.page.Passage.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passages of a page that are its article. What stands beside an article is left out by its element and its
 * cues; of what remains, the container that holds most running text is the article's, and is cleaned of lists of links,
 * headings without text, and what a line's own words give away.
 *
 * <p>After Kohlschütter et al., "Boilerplate detection using shallow text features" (WSDM 2010), for text and link
 * density; Readability, for cues and propagation to containers; and Barbaresi's trafilatura (ACL 2021), for the order of
 * marked containers before found ones.
 */
final class BodyFinder {

    /** Less prose is no article, in UTF-16 code units. */
    static final int SHORTEST_BODY = 60;

    /** Shorter headings between the headline and the text are no standfirst. */
    private static final int SHORTEST_LEAD = 40;

    /** A part of a page must hold a sentence longer than this. */
    private static final int SHORTEST_SENTENCE = 10;

    /** So much of the structured data's text must stand on the page, and of the text chosen in the structured data. */
    private static final double AGREEMENT = 0.6;

    /** Longer paragraphs are not judged by their words. */
    private static final int LONGEST_LINE = 300;

    /** How many passages may stand between the headline and the text. */
    private static final int FARTHEST_TITLE = 25;

    /** Share of the page's weight from which on a part is no caption or credit, whatever it is called. Chosen by hand on the development pages. */
    private static final double LARGEST_CAPTION = 0.1;

    /** Share of link text above which a passage is no text, for list items and loose words and for others. Chosen likewise. */
    private static final double MOST_LINKS_OF_ITEM = 0.5;

    private static final double MOST_LINKS = 0.8;

    /** A passage that opens with a cue of a link is a link only up to this length, in UTF-16 code units. Chosen likewise. */
    private static final int LONGEST_LINK = 160;

    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "menu", "form");
    private static final Set<String> BESIDE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "alertdialog");

    private static final Pattern TOPIC = Pattern.compile("(?<!\\S)(?:tag|category|topic|subject|location)-\\S+");

    private final PageCues cues = new PageCues();
    private final LineCues lineCues = new LineCues();
    private final PageLines lines = new PageLines();

    /**
     * The article's passages in reading order; empty where the page has none.
     *
     * @param known the article's text as the page's structured data tells it, null where they do not
     * @param isFragment whether the markup is a part of a page, which may be short
     */
    List<Passage> find(Outline outline, @Nullable Shingles known, boolean isFragment) {
        return new Search(outline, known, isFragment).passages();
    }

    /** One page. */
    private final class Search {

        private final Outline outline;
        private final @Nullable Shingles known;
        private final boolean isFragment;
        private final boolean[] isDropped;
        private final boolean[] isCaption;
        private final Map<String, Boolean> never = new HashMap<>();
        private final Map<String, Boolean> beside = new HashMap<>();
        private long[] sums;

        Search(Outline outline, @Nullable Shingles known, boolean isFragment) {
            this.outline = outline;
            this.known = known;
            this.isFragment = isFragment;
            this.isDropped = new boolean[outline.passages().size()];
            this.isCaption = new boolean[isDropped.length];
            this.sums = outline.weightsOf(isDropped);
        }

        List<Passage> passages() {
            drop();
            sums = outline.weightsOf(isDropped);
            long total = sums[isDropped.length];
            boolean[] isChosen = new boolean[isDropped.length];
            if (total >= SHORTEST_BODY || isFragment && hasSentence()) {
                choose(total < SHORTEST_BODY ? outline.parts().get(0) : container(total), isChosen);
            }
            if (known != null) {
                agree(known, isChosen);
            }
            return withoutRepeats(withoutIdleHeadings(chosen(isChosen)));
        }

        /** Whether a passage is there that may be a short text's only one. */
        private boolean hasSentence() {
            for (int i = 0; i < isDropped.length; i++) {
                Passage passage = outline.passages().get(i);
                if (!isDropped[i] && passage.text().length() > SHORTEST_SENTENCE && passage.endsSentence()) {
                    return true;
                }
            }
            return false;
        }

        private void drop() {
            List<Part> parts = outline.parts();
            long all = sums[isDropped.length];
            for (Part part : parts) {
                if (part.from() < part.to() && !(isDropped[part.from()] && isDropped[part.to() - 1])) {
                    drop(part, all == 0 ? 0 : (double) (sums[part.to()] - sums[part.from()]) / all);
                }
            }
        }

        private void drop(Part part, double share) {
            boolean isSmall = share < LARGEST_CAPTION;
            if (isBeside(part.element(), share) || isSmall && isNamed(part.element(), PageCues.Kind.CREDIT)) {
                Arrays.fill(isDropped, part.from(), part.to(), true);
            } else if (isSmall && isNamed(part.element(), PageCues.Kind.CAPTION)) {
                Arrays.fill(isCaption, part.from(), part.to(), true);
            }
        }

        /** Its classes and its identifier, without the classes that say what the article is about. */
        private static String namesOf(Element element) {
            if (element.attributesSize() == 0) {
                return "";
            }
            String classes = element.className();
            String own = TOPIC.matcher(classes).find() ? TOPIC.matcher(classes).replaceAll(" ") : classes;
            return own + " " + element.id();
        }

        private boolean isNamed(Element element, PageCues.Kind kind) {
            return element.hasAttr("class") && cues.has(kind, element.className());
        }

        private boolean isBeside(Element element, double share) {
            String tag = element.normalName();
            if (tag.equals("body") || tag.equals("main") || tag.equals("article") && share >= 0.2) {
                return false;
            }
            String names = namesOf(element);
            boolean hasNames = names.length() > 1;
            if (hasNames && share < 0.9 && never.computeIfAbsent(names, n -> cues.has(PageCues.Kind.NEVER, n))) {
                return true;
            }
            if (share >= 0.4) {
                return false;
            }
            return BESIDE.contains(tag)
                    || BESIDE_ROLES.contains(element.attr("role"))
                    || hasNames && beside.computeIfAbsent(names, n -> cues.has(PageCues.Kind.BESIDE, n));
        }

        private long weight(Part part) {
            return sums[part.to()] - sums[part.from()];
        }

        private Part container(long total) {
            Part marked = most(part -> isMarkedBody(part.element()), total, 0.4);
            if (marked == null) {
                marked = most(part -> part.element().normalName().equals("article"), total, 0.5);
            }
            if (marked == null) {
                marked = most(
                        part -> part.element().normalName().equals("main")
                                || part.element().attr("role").equals("main"),
                        total,
                        0.5);
            }
            Part outer = marked == null ? outline.parts().get(0) : marked;
            return densest(outer);
        }

        private boolean isMarkedBody(Element element) {
            return element.attr("itemprop").equalsIgnoreCase("articleBody")
                    || element.attributesSize() > 0 && cues.has(PageCues.Kind.BODY, namesOf(element));
        }

        private @Nullable Part most(java.util.function.Predicate<Part> wanted, long total, double share) {
            Part best = null;
            for (Part part : outline.parts()) {
                boolean isLarge = weight(part) > 0 && weight(part) >= share * total;
                if (isLarge && (best == null || isBetter(part, best)) && wanted.test(part)) {
                    best = part;
                }
            }
            return best;
        }

        /** The heavier part, and of two that weigh the same the later and so inner one. */
        private boolean isBetter(Part part, Part best) {
            return weight(part) > weight(best) || weight(part) == weight(best) && part.from() >= best.from();
        }

        /** The innermost part that still holds nearly all of the text of the outer one. */
        private Part densest(Part outer) {
            Part best = outer;
            for (Part part : outline.parts()) {
                if (part.from() >= outer.from()
                        && part.to() <= outer.to()
                        && weight(part) >= 0.92 * weight(outer)
                        && part.to() - part.from() <= best.to() - best.from()) {
                    best = part;
                }
            }
            return best;
        }

        private void choose(Part container, boolean[] isChosen) {
            standfirst(container, isChosen);
            for (int i = container.from(); i < container.to(); i++) {
                isChosen[i] = !isDropped[i] && isArticle(outline.passages().get(i));
            }
        }

        /**
         * Holds the choice to the text that the structured data tell, where that is most of it: what they do not hold
         * is left out, and what they hold elsewhere on the page is taken in.
         */
        private void agree(Shingles known, boolean[] isChosen) {
            long chosen = 0;
            long held = 0;
            int first = isChosen.length;
            int last = -1;
            boolean[] isHeld = new boolean[isChosen.length];
            for (int i = 0; i < isChosen.length; i++) {
                Passage passage = outline.passages().get(i);
                chosen += isChosen[i] ? passage.weight() : 0;
                isHeld[i] = passage.isProse() && known.hold(passage.text());
                if (isHeld[i]) {
                    held += passage.weight();
                    first = Math.min(first, i);
                    last = i;
                }
            }
            if (held < AGREEMENT * chosen || held < AGREEMENT * known.length()) {
                return;
            }
            for (int i = 0; i < isChosen.length; i++) {
                Passage passage = outline.passages().get(i);
                boolean isUndecided =
                        !passage.isProse() || passage.place() == Place.CAPTION || Shingles.isShort(passage.text());
                isChosen[i] = isHeld[i] || isChosen[i] && isUndecided && i >= first && i <= last;
            }
        }

        private List<Passage> chosen(boolean[] isChosen) {
            List<Passage> kept = new ArrayList<>();
            for (int i = 0; i < isChosen.length; i++) {
                if (isChosen[i]) {
                    Passage passage = outline.passages().get(i);
                    kept.add(isCaption[i] ? passage.at(Place.CAPTION) : passage);
                }
            }
            return kept;
        }

        private static List<Passage> withoutRepeats(List<Passage> passages) {
            Set<String> seen = new HashSet<>();
            return passages.stream()
                    .filter(passage -> passage.text().length() < SHORTEST_BODY || seen.add(passage.text()))
                    .toList();
        }

        /** What stands between the page's headline and its text: a standfirst. */
        private void standfirst(Part container, boolean[] isChosen) {
            int title = container.from() - 1;
            while (title >= 0 && container.from() - title <= FARTHEST_TITLE && !isTitle(title)) {
                title--;
            }
            if (title < 0 || !isTitle(title)) {
                return;
            }
            for (int i = title + 1; i < container.from(); i++) {
                isChosen[i] = !isDropped[i] && isLead(outline.passages().get(i));
            }
        }

        private boolean isLead(Passage passage) {
            boolean isLead = passage.isProse() && passage.linkDensity() < 0.2
                    || passage.place() == Place.HEADING
                            && passage.text().length() >= SHORTEST_LEAD
                            && passage.linkDensity() == 0;
            return isLead && passage.place() != Place.CAPTION && isArticle(passage);
        }

        private boolean isTitle(int i) {
            return outline.passages().get(i).place() == Place.TITLE;
        }

        private boolean isArticle(Passage passage) {
            boolean isOftenLinks = passage.place() == Place.ITEM || passage.place() == Place.LOOSE;
            if (passage.linkDensity() > (isOftenLinks ? MOST_LINKS_OF_ITEM : MOST_LINKS) || isLooseLink(passage)) {
                return false;
            }
            int length = passage.text().length();
            if (length <= LONGEST_LINE && lines.isToReader(passage.text())) {
                return false;
            }
            return length > LONGEST_LINK || lineCues.opening(LineCues.Kind.LINK, passage.text(), 0, length) == 0;
        }

        /** Words outside of any element for text that are a link, or no sentence. */
        private static boolean isLooseLink(Passage passage) {
            return passage.place() == Place.LOOSE
                    && !passage.isProse()
                    && (passage.linkCharacters() > 0 || !passage.endsSentence());
        }

        private static List<Passage> withoutIdleHeadings(List<Passage> passages) {
            int last = passages.size();
            while (last > 0 && isHeading(passages.get(last - 1))) {
                last--;
            }
            return passages.subList(0, last);
        }

        private static boolean isHeading(Passage passage) {
            return passage.place() == Place.HEADING || passage.place() == Place.TITLE;
        }
    }
}
