/** The result: what was answered, as it is shown, walked through, copied and saved. */

import { requestOf } from "./answers.js";
import { inWords } from "./dates.js";
import { byId, el, goTo, plural, announce } from "./dom.js";
import { drawingOf, keyOf } from "./drawing.js";
import { badge, entriesOf } from "./entries.js";
import { nextMention, press, showEntities } from "./figures.js";
import { refusalOf, showProblems } from "./problems.js";
import { readingOf } from "./reading.js";
import { copy, csvOf, curlFor, download, timelineJs } from "./save.js";
import { ask } from "./service.js";
import { PUBLICATION } from "./words.js";

/** What is shown, and of its articles the one that can be read. */
let view = null;
let shown = null;

/** The summary that is being asked for, while it is. */
let resummary = null;

/** Shows a view in place of what was shown before. */
export function show(next) {
  resummary?.abort();
  view = next;
  byId("result").hidden = false;
  byId("result").dataset.kind = view.kind;
  byId("headline").textContent = view.kind === "chronology" ? `A chronology of ${view.articles.length} articles` : view.articles[0].title;
  byId("warnings").replaceChildren(...view.warnings.map(warning => el("li", {}, warning)));
  byId("engine").textContent = `${view.engine?.name ?? ""} ${view.engine?.version ?? ""} · ${view.engine?.model ?? ""}`;
  arrange();
  showSources();
  byId("entries").replaceChildren(...entriesOf(view));
  byId("entries-part").hidden = view.timeline.length === 0;
  byId("entries-part").open = view.kind === "chronology";
  showEntities(view);
  showArticle(view.articles[0]);
  draw();
  goTo(byId("headline"), "start");
  announce(`Done: ${plural(view.timeline.length, "entry").replace("entrys", "entries")} in the timeline, ${plural(view.entities.length, "entity").replace("entitys", "entities")}.`);
}

/** Takes the result away. */
export function forget() {
  resummary?.abort();
  view = shown = null;
  byId("result").hidden = true;
}

/** The summary opens an analysis; in a chronology it belongs to the article that is shown. */
function arrange() {
  byId(view.kind === "chronology" ? "sources" : "warnings").closest("nav, header").after(byId("summary-part"));
}

function showSources() {
  byId("sources").hidden = view.kind !== "chronology";
  byId("sources").replaceChildren(...view.articles.map(article => {
    const button = el("button", { type: "button", "data-article": article.key }, badge(article), el("bdi", {}, article.title),
      el("small", {}, inWords(article.publication?.date)));
    button.addEventListener("click", () => showArticle(article));
    return button;
  }));
}

function showArticle(article) {
  if (shown === article) return;
  shown = article;
  for (const button of byId("sources").children) {
    button.setAttribute("aria-pressed", String(button.dataset.article === article.key));
  }
  showDateline();
  showSummary();
  byId("words").replaceChildren(...readingOf(article, view));
  const pressed = byId("entities").querySelector("[aria-pressed=true]");
  if (pressed) press(pressed.parentNode.dataset.entity, true);
}

function showDateline() {
  if (view.kind === "chronology") {
    const dates = view.articles.map(article => article.publication?.date).filter(Boolean).sort();
    byId("dateline").textContent = dates.length ? `Published ${inWords(dates[0] === dates.at(-1) ? dates[0] : `${dates[0]}/${dates.at(-1)}`)}` : "";
    return;
  }
  const { date, basis, evidence } = shown.publication ?? {};
  byId("dateline").textContent = date
    ? `Published ${inWords(date)}, ${PUBLICATION[basis] ?? basis}${evidence ? `${basis === "inferred" ? " from" : ""} “${evidence.text}”` : ""}`
    : "Day of publication unknown";
}

// ---- the summary

function showLength(count) {
  byId("length-value").textContent = plural(count, "sentence");
}

function showSummary() {
  const sentences = shown.summary?.sentences ?? [];
  byId("length").disabled = shown.submission.kind === "analysis";
  byId("length").max = Math.max(1, Math.min(20, shown.analysis.article.sentences ?? 20));
  showLength(sentences.length);
  byId("summary").replaceChildren(...sentences.length
    ? sentences.map(({ text }) => el("p", { dir: "auto" }, text))
    : [el("p", { class: "hint" }, "No summary.")]);
}

async function resummarise() {
  const article = shown;
  const count = Number(byId("length").value);
  showLength(count);
  resummary?.abort();
  const own = (resummary = new AbortController());
  const { kind, body, overlay } = article.submission;
  try {
    const query = new URLSearchParams({ ...overlay, sentences: count });
    const answer = kind === "article"
      ? await ask("v1/summary", requestOf(body, count), { signal: own.signal })
      : await ask(`v1/summary?${query}`, body, { type: kind, signal: own.signal });
    article.summary = answer.summary;
    if (view.kind === "analysis") view.answer = { ...view.answer, summary: answer.summary };
    if (shown === article) {
      showSummary();
      byId("words").replaceChildren(...readingOf(article, view));
    }
  } catch (failure) {
    if (failure.name !== "AbortError") showProblems([refusalOf(failure)]);
  }
}

// ---- from the timeline to the words and back

function draw() {
  if (!view) return;
  const width = Math.floor(byId("drawing").clientWidth);
  if (width < 100) return;
  const focused = document.activeElement?.closest?.("#drawing [data-entry]")?.id;
  byId("drawing").replaceChildren(drawingOf(view, width));
  byId("key").replaceChildren(...(view.timeline.length ? keyOf(view, byId("drawing").querySelectorAll(".break").length) : []));
  if (focused) byId(focused)?.focus({ preventScroll: true });
}

function lightEntry(id) {
  for (const each of document.querySelectorAll(".told.lit-entry")) each.classList.remove("lit-entry");
  for (const each of byId("words").querySelectorAll(`[data-entries~="${CSS.escape(id)}"]`)) each.classList.add("lit-entry");
}

function toWords(id, key) {
  const entry = view.timeline.find(each => each.id === id);
  const keys = entry.sources.map(source => source.article);
  const wanted = key ?? (keys.includes(shown.key) ? shown.key : keys[0]);
  showArticle(view.articles.find(article => article.key === wanted));
  lightEntry(id);
  goTo(byId(`w-${id}`) ?? byId("article-title"));
}

function toEntry(id) {
  lightEntry(id);
  const drawn = byId(`t-${id}`);
  if (drawn) return goTo(drawn);
  byId("entries-part").open = true;
  goTo(byId(`l-${id}`).querySelector("a, summary"));
}

byId("result").addEventListener("click", event => {
  const link = event.target.closest("a[data-entry]");
  const item = event.target.closest("#entities [data-entity]");
  const mention = event.target.closest("#words [data-entities]");
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    if (link.closest("#words")) toEntry(link.dataset.entry);
    else toWords(link.dataset.entry, link.dataset.article);
  } else if (item && event.target.closest(".next")) {
    nextMention(item);
  } else if (item && event.target.closest(".figure")) {
    press(item.dataset.entity, item.querySelector(".figure").getAttribute("aria-pressed") !== "true");
  } else if (mention && getSelection().isCollapsed) {
    press(mention.dataset.entities.split(" ")[0], !mention.classList.contains("lit"));
  }
});

byId("drawing").addEventListener("keydown", event => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const links = [...byId("drawing").querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement) + step];
  if (step && next) {
    event.preventDefault();
    next.focus();
  }
});

let drawnFor = 0;
new ResizeObserver(([{ contentRect }]) => {
  if (Math.abs(contentRect.width - drawnFor) >= 1) {
    drawnFor = contentRect.width;
    draw();
  }
}).observe(byId("drawing"));

byId("length").addEventListener("input", resummarise);

// ---- copying and saving

const sentences = () => Number(byId("length").value);

byId("copy-json").addEventListener("click", () => copy(JSON.stringify(view.answer, null, 2), "JSON", `${view.kind}.json`));
byId("copy-curl").addEventListener("click", () => copy(curlFor(view, sentences()), "curl command", "request.sh"));
byId("save-csv").addEventListener("click", () => download("timeline.csv", `\ufeff${csvOf(view)}`, "text/csv;charset=utf-8"));
byId("save-timelinejs").addEventListener("click", async () => {
  try {
    const slides = await timelineJs(view, byId("headline").textContent);
    download("timeline.json", JSON.stringify(slides, null, 2), "application/json");
  } catch (failure) {
    showProblems([refusalOf(failure)]);
  }
});
byId("print").addEventListener("click", () => window.print());
addEventListener("beforeprint", () => document.querySelectorAll("#result details").forEach(each => (each.open = true)));
