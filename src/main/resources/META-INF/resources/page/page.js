/** The page: its input, and the requests it sends. */

import { analysisOf, articleOf, essence, headOf, viewOfAnalysis, viewOfChronology } from "./answers.js";
import { formOf, pageOf, submissionsOf } from "./submissions.js";
import { byId, el, plural, announce } from "./dom.js";
import { refusalOf, showProblems } from "./problems.js";
import { forget, show } from "./result.js";
import { ask, Refusal } from "./service.js";

/** Articles added beside the one in the form. */
let pile = [];

/** Name of the file in the form; "" for what was typed or pasted. */
let fileName = "";

/** What is being asked, while it is. */
let work = null;

// ---- the input

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
    const words = page.title || page.name || headOf(page.content.slice(0, 500).replace(/\s+/g, " "), 60);
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
    announce("The article is empty; paste one first.");
  } else {
    pile.push(page);
    putInForm({});
    showPile();
    announce(`${plural(pile.length, "article")} added.`);
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
  forget();
  announce("");
  byId("text").focus();
}

// ---- asking

function showWork(words, done, all) {
  byId("work").hidden = words === null;
  byId("work-words").textContent = words ?? "";
  if (all > 1) {
    byId("progress").max = all;
    byId("progress").value = done;
  } else {
    byId("progress").removeAttribute("value");
  }
  if (words) announce(words);
}

/** Reads all articles of the input, and shows the analysis of one article or the chronology of several. */
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
      if (own.signal.aborted) announce("Cancelled.");
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
  showWork("Merging the timelines …", analyses.size, analyses.size);
  const parts = [...analyses].map(([key, { analysis }]) => essence(analysis, key));
  return viewOfChronology(await ask("v1/chronology", { analyses: parts }, { signal }), analyses);
}

// ---- input events

byId("input").addEventListener("submit", event => {
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
    byId("input").classList.add("dropping");
  });
}
for (const name of ["dragleave", "drop"]) {
  document.addEventListener(name, event => {
    if (name === "drop" || event.relatedTarget === null) byId("input").classList.remove("dropping");
  });
}
document.addEventListener("drop", event => {
  if (event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  takeFiles(event.dataTransfer.files);
});
