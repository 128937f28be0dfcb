package dev.dateline.article;

import dev.dateline.article.Outline.Part;
import dev.dateline.article.Passage.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

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

    /** Longer paragraphs are not judged by their words. */
    private static final int LONGEST_LINE = 300;

    /** How many passages may stand between the headline and the text. */
    private static final int FARTHEST_TITLE = 25;

    private static final Set<String> BESIDE = Set.of("nav", "aside", "footer", "menu", "form");
    private static final Set<String> BESIDE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "alertdialog");

    private final PageCues cues = new PageCues();
    private final LineCues lineCues = new LineCues();
    private final PageLines lines = new PageLines();

    /** The article's passages in reading order; empty where the page has none. */
    List<Passage> find(Outline outline, @Nullable Shingles known) {
        return new Search(outline, known).passages();
    }

    /** One page. */
    private final class Search {

        private final Outline outline;
        private final @Nullable Shingles known;
        private final boolean[] isDropped;
        private final boolean[] isCaption;
        private final Map<String, Boolean> never = new HashMap<>();
        private final Map<String, Boolean> beside = new HashMap<>();
        private long[] sums;

        Search(Outline outline, @Nullable Shingles known) {
            this.outline = outline;
            this.known = known;
            this.isDropped = new boolean[outline.passages().size()];
            this.isCaption = new boolean[isDropped.length];
            this.sums = outline.weightsOf(isDropped);
        }

        List<Passage> passages() {
            drop();
            sums = outline.weightsOf(isDropped);
            long total = sums[isDropped.length];
            if (total < SHORTEST_BODY) {
                return List.of();
            }
            return clean(container(total));
        }

        private void drop() {
            List<Part> parts = outline.parts();
            long all = sums[isDropped.length];
            for (Part part : parts) {
                if (part.from() == part.to() || isDropped[part.from()] && isDropped[part.to() - 1]) {
                    continue;
                }
                double share = all == 0 ? 0 : (double) (sums[part.to()] - sums[part.from()]) / all;
                if (isBeside(part.element(), share)) {
                    Arrays.fill(isDropped, part.from(), part.to(), true);
                }
            }
        }

        private boolean isBeside(Element element, double share) {
            String tag = element.normalName();
            if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
                return false;
            }
            String names = element.className() + " " + element.id();
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
                    || element.attributesSize() > 0
                            && cues.has(PageCues.Kind.BODY, element.className() + " " + element.id());
        }

        private @Nullable Part most(java.util.function.Predicate<Part> wanted, long total, double share) {
            Part best = null;
            for (Part part : outline.parts()) {
                if (weight(part) >= share * total
                        && weight(part) > 0
                        && (best == null || weight(part) > weight(best) || weight(part) == weight(best) && part.from() >= best.from())
                        && wanted.test(part)) {
                    best = part;
                }
            }
            return best;
        }

        /** The innermost part that still holds nearly all of the text of the outer one. */
        private Part densest(Part outer) {
            Part best = outer;
            for (Part part : outline.parts()) {
                if (part.from() >= outer.from()
                        && part.to() <= outer.to()
                        && weight(part) >= 0.97 * weight(outer)
                        && part.to() - part.from() <= best.to() - best.from()) {
                    best = part;
                }
            }
            return best;
        }

        private List<Passage> clean(Part container) {
            List<Passage> kept = new ArrayList<>(standfirst(container));
            for (int i = container.from(); i < container.to(); i++) {
                Passage passage = outline.passages().get(i);
                if (!isDropped[i] && isArticle(passage)) {
                    kept.add(passage);
                }
            }
            return withoutIdleHeadings(kept);
        }

        /** What stands between the page's headline and its text: a standfirst. */
        private List<Passage> standfirst(Part container) {
            int title = container.from() - 1;
            while (title >= 0 && container.from() - title <= FARTHEST_TITLE && !isTitle(title)) {
                title--;
            }
            List<Passage> found = new ArrayList<>();
            if (title < 0 || !isTitle(title)) {
                return found;
            }
            for (int i = title + 1; i < container.from(); i++) {
                Passage passage = outline.passages().get(i);
                boolean isLead = passage.isProse() && passage.linkDensity() < 0.2
                        || passage.place() == Place.HEADING && passage.text().length() >= 40 && passage.linkDensity() == 0;
                if (!isDropped[i] && passage.place() != Place.CAPTION && isLead && isArticle(passage)) {
                    found.add(passage);
                }
            }
            return found;
        }

        private boolean isTitle(int i) {
            return outline.passages().get(i).place() == Place.TITLE;
        }

        private boolean isArticle(Passage passage) {
            if (passage.linkDensity() > (passage.place() == Place.ITEM || passage.place() == Place.LOOSE ? 0.5 : 0.8)) {
                return false;
            }
            if (passage.place() == Place.LOOSE && !passage.isProse()) {
                return false;
            }
            if (passage.text().length() <= LONGEST_LINE && lines.isToReader(passage.text())) {
                return false;
            }
            return passage.text().length() > 160
                    || lineCues.opening(LineCues.Kind.LINK, passage.text(), 0, passage.text().length()) == 0;
        }

        private static List<Passage> withoutIdleHeadings(List<Passage> passages) {
            List<Passage> kept = new ArrayList<>();
            boolean hasText = false;
            for (int i = passages.size() - 1; i >= 0; i--) {
                Passage passage = passages.get(i);
                boolean isHeading = passage.place() == Place.HEADING || passage.place() == Place.TITLE;
                if (!isHeading || hasText) {
                    kept.add(0, passage);
                }
                hasText = hasText || !isHeading;
            }
            return kept;
        }
    }
}
