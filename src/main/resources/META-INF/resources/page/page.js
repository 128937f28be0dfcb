/** The page: what is on the desk, what is being asked, what is shown. */

import { analysisOf, articleOf, essence, requestOf, viewOfAnalysis, viewOfChronology } from "./answers.js";
import { inWords } from "./dates.js";
import { formOf, pageOf, submissionsOf } from "./desk.js";
import { byId, el, goTo, plural, tell } from "./dom.js";
import { drawingOf, keyOf } from "./drawing.js";
import { badge, entriesOf } from "./entries.js";
import { nextMention, press, showEntities } from "./figures.js";
import { showProblems } from "./problems.js";
import { readingOf } from "./reading.js";
import { copy, csvOf, curlFor, download, timelineJs } from "./save.js";
import { ask, Refusal } from "./service.js";
import { PUBLICATION } from "./words.js";

/** Articles added beside the one in the form. */
let pile = [];

/** Name of the file in the form; "" for what was typed or pasted. */
let fileName = "";

let view = null;
let shown = null;
let work = null;
let resummary = null;

// ---- the desk

function inForm() {
  return {
    content: byId("text").value, form: byId("form").value,
    title: byId("title").value.trim(), published: byId("published").value.trim(), name: fileName,
  };
}

function putInForm({ content = "", form = "text", title = "", published = "", name = "" }) {
  byId("text").value = content;
  byId("form").value = form;
  byId("title").value = title;
  byId("published").value = published;
  fileName = name;
}

function showPile() {
  byId("pile").hidden = pile.length === 0;
  byId("pile").replaceChildren(...pile.map((page, index) => {
    const words = page.title || page.name || page.content.trim().slice(0, 60);
    const remove = el("button", { type: "button", class: "quiet", "aria-label": `Remove ${words}` }, "×");
    remove.addEventListener("click", () => {
      pile.splice(index, 1);
      showPile();
      (byId("pile").querySelectorAll("button")[index] ?? byId("text")).focus();
    });
    return el("li", {}, el("bdi", {}, words), remove);
  }));
}

function addAnother() {
  const page = inForm();
  if (page.content.trim() === "") {
    tell("The article is empty; paste one first.");
  } else {
    pile.push(page);
    putInForm({});
    showPile();
    tell(`${plural(pile.length, "article")} added.`);
  }
  byId("text").focus();
}

async function takeFiles(files) {
  const read = await Promise.allSettled([...files].map(pageOf));
  showProblems(read.filter(each => each.status === "rejected").map(each => refusalOf(each.reason)));
  const pages = read.filter(each => each.status === "fulfilled").map(each => each.value);
  if (pages.length === 1 && pile.length === 0 && byId("text").value.trim() === "") {
    putInForm(pages[0]);
  } else {
    if (byId("text").value.trim() !== "") pile.push(inForm());
    putInForm({});
    pile.push(...pages);
  }
  showPile();
  if (pages.length) await readDesk();
}

async function useExample() {
  const response = await fetch("page/example.txt");
  pile = [];
  showPile();
  putInForm({ content: await response.text() });
  await readDesk();
}

function startOver() {
  work?.abort();
  pile = [];
  showPile();
  putInForm({});
  showProblems([]);
  view = shown = null;
  byId("result").hidden = true;
  tell("");
  byId("text").focus();
}

// ---- asking

const refusalOf = failure => failure instanceof Refusal ? failure
  : new Refusal({ title: "The page failed", detail: String(failure?.message ?? failure) });

function showWork(words, done, all) {
  byId("work").hidden = words === null;
  byId("work-words").textContent = words ?? "";
  if (all > 1) {
    byId("progress").max = all;
    byId("progress").value = done;
  } else {
    byId("progress").removeAttribute("value");
  }
  if (words) tell(words);
}

/** Reads all that lies on the desk, and shows the analysis of one article or the chronology of several. */
async function readDesk() {
  work?.abort();
  const own = (work = new AbortController());
  showProblems([]);
  const refusals = [];
  try {
    const pages = inForm().content.trim() === "" && pile.length ? pile : [...pile, inForm()];
    const submissions = pages.flatMap(page => {
      try {
        return submissionsOf(page);
      } catch (failure) {
        refusals.push(refusalOf(failure));
        return [];
      }
    });
    const analyses = await analyse(submissions, refusals, own.signal);
    if (own.signal.aborted) return;
    if (analyses.size === 1) show(viewOfAnalysis(articleOf(...onlyOf(analyses), 0)));
    if (analyses.size > 1) show(await chronologyOf(analyses, own.signal));
  } catch (failure) {
    if (failure.name !== "AbortError") refusals.push(refusalOf(failure));
  } finally {
    if (work === own) {
      work = null;
      showWork(null);
      showProblems(refusals);
      if (own.signal.aborted) tell("Cancelled.");
    }
  }
}

function onlyOf(analyses) {
  const [[key, { submission, analysis }]] = analyses;
  return [submission, analysis, key];
}

/** Analyses by the id that the chronology shall know them by. */
async function analyse(submissions, refusals, signal) {
  const analyses = new Map();
  const sentences = Number(byId("length").value);
  for (const [index, submission] of submissions.entries()) {
    showWork(submissions.length > 1 ? `Reading ${index + 1} of ${submissions.length} articles …` : "Reading …", index, submissions.length);
    try {
      const analysis = await analysisOf(submission, sentences, signal);
      const wanted = analysis.article?.id || submission.name || `article-${index + 1}`;
      const key = analyses.has(wanted) ? `${wanted}-${index + 1}` : wanted;
      analyses.set(key, { submission, analysis });
    } catch (failure) {
      if (failure.name === "AbortError") throw failure;
      const refusal = refusalOf(failure);
      refusals.push(new Refusal(refusal.problem, submissions.length > 1 ? submission.body.title || submission.name || `Article ${index + 1}` : undefined));
    }
  }
  return analyses;
}

async function chronologyOf(analyses, signal) {
  showWork("Joining what they tell …", analyses.size, analyses.size);
  const parts = [...analyses].map(([key, { analysis }]) => essence(analysis, key));
  return viewOfChronology(await ask("v1/chronology", { analyses: parts }, { signal }), analyses);
}

// ---- showing

function show(next) {
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
  tell(`Done: ${plural(view.timeline.length, "entry").replace("entrys", "entries")} in the timeline, ${plural(view.entities.length, "entity").replace("entitys", "entities")}.`);
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
    ? `Published ${inWords(date)}, ${PUBLICATION[basis] ?? basis}${evidence ? ` from “${evidence.text}”` : ""}`
    : "Day of publication unknown";
}

// ---- the summary

function tellLength(count) {
  byId("length-told").textContent = plural(count, "sentence");
}

function showSummary() {
  const sentences = shown.summary?.sentences ?? [];
  byId("length").disabled = shown.submission.kind === "analysis";
  byId("length").max = Math.max(1, Math.min(20, shown.analysis.article.sentences ?? 20));
  tellLength(sentences.length);
  byId("summary").replaceChildren(...sentences.length
    ? sentences.map(({ text }) => el("p", { dir: "auto" }, text))
    : [el("p", { class: "hint" }, "No summary.")]);
}

async function resummarise() {
  const article = shown;
  const count = Number(byId("length").value);
  tellLength(count);
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

// ---- hands on the desk

byId("desk").addEventListener("submit", event => {
  event.preventDefault();
  readDesk();
});
byId("text").addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) readDesk();
});
byId("text").addEventListener("input", () => {
  if (byId("text").value === "") fileName = "";
});
byId("text").addEventListener("paste", () => setTimeout(() => (byId("form").value = formOf("", byId("text").value))));
byId("another").addEventListener("click", addAnother);
byId("open").addEventListener("click", () => byId("files").click());
byId("files").addEventListener("change", async event => {
  const files = [...event.target.files];
  event.target.value = "";
  await takeFiles(files);
});
byId("example").addEventListener("click", useExample);
byId("clear").addEventListener("click", startOver);
byId("cancel").addEventListener("click", () => {
  work?.abort();
  byId("read").focus();
});

for (const name of ["dragenter", "dragover"]) {
  document.addEventListener(name, event => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    byId("desk").classList.add("dropping");
  });
}
for (const name of ["dragleave", "drop"]) {
  document.addEventListener(name, event => {
    if (name === "drop" || event.relatedTarget === null) byId("desk").classList.remove("dropping");
  });
}
document.addEventListener("drop", event => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  takeFiles(event.dataTransfer.files);
});

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
