/** Copying and saving what is shown. */

import { ask } from "./service.js";
import { essence, requestOf } from "./answers.js";
import { dayOf, inWords, partsOf } from "./dates.js";
import { el, announce } from "./dom.js";

/** Copies words; where the browser forbids it, saves them as a file. */
export async function copy(words, what, fileName) {
  try {
    await navigator.clipboard.writeText(words);
    announce(`${what} copied.`);
  } catch {
    download(fileName, words, "text/plain");
    announce(`The browser does not allow copying; ${what} saved as ${fileName}.`);
  }
}

/** Saves words as a file. */
export function download(name, words, type) {
  const url = URL.createObjectURL(new Blob([words], { type }));
  const link = el("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  announce(`${name} saved.`);
}

/** The request that answers what is shown: its path, media type and body. */
export function requestFor(view, sentences) {
  if (view.kind === "analysis") {
    const { submission } = view.articles[0];
    if (submission.kind === "article") return { path: "v1/analysis", type: "application/json", body: requestOf(submission.body, sentences) };
    if (submission.kind !== "analysis") {
      const query = new URLSearchParams({ ...submission.overlay, sentences });
      return { path: `v1/analysis?${query}`, type: submission.kind, body: submission.body };
    }
  }
  const sent = view.articles.map(article => article.submission);
  const body = view.kind === "chronology" && sent.every(each => each.kind === "article") && sent.length <= 50
    ? { articles: view.articles.map(article => ({ ...article.submission.body, id: article.key })) }
    : { analyses: view.articles.map(article => essence(article.analysis, article.key)) };
  return { path: "v1/chronology", type: "application/json", body };
}

/** The same request as a shell command; the JSON is one line, so that no line of it can end the here-document. */
export function curlFor(view, sentences) {
  const { path, type, body } = requestFor(view, sentences);
  return `curl -s '${new URL(path, document.baseURI)}' -H 'Content-Type: ${type}' --data-binary @- <<'DATELINE'\n${JSON.stringify(body)}\nDATELINE\n`;
}

/** A cell that spreadsheets take for text, whatever it starts with. */
function cell(value) {
  const words = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The timeline as CSV (RFC 4180), one row for every source of an entry. */
export function csvOf(view) {
  const titles = new Map(view.articles.map(article => [article.key, article.title]));
  const names = new Map(view.entities.map(entity => [entity.id, entity.name]));
  const head = ["date", "from", "to", "precision", "status", "basis", "event", "timex", "entities", "salience", "article", "words"];
  const rows = view.timeline.flatMap(entry => entry.sources.map(source => [
    entry.date, entry.from, entry.to, entry.precision, entry.status, entry.basis, entry.text, entry.timex?.text,
    entry.entities.map(id => names.get(id)).join("; "), entry.salience, titles.get(source.article), source.text]));
  return [head, ...rows].map(row => row.map(cell).join(",") + "\r\n").join("");
}

const escaped = words => words.replace(/[&<>"']/g, letter => `&#${letter.charCodeAt(0)};`);

function slideDate(iso) {
  const { year, month, day } = partsOf(dayOf(iso));
  return { year, month: month + 1, day };
}

/** A chronology as TimelineJS3 reads it. */
function timelineJsOf(view, title) {
  const titles = new Map(view.articles.map(article => [article.key, article.title]));
  return {
    title: { unique_id: "title", text: { headline: escaped(title), text: "" }, autolink: false },
    events: view.timeline.map(entry => ({
      unique_id: entry.id, start_date: slideDate(entry.from), end_date: entry.to === entry.from ? undefined : slideDate(entry.to),
      display_date: inWords(entry.date), autolink: false,
      text: {
        headline: escaped(entry.text),
        text: entry.sources.map(source => `<p>${escaped(source.text)} <em>${escaped(titles.get(source.article))}</em></p>`).join(""),
      },
    })),
  };
}

/** TimelineJS3 JSON: of one article as the server makes it. */
export async function timelineJs(view, title) {
  const request = requestFor(view, 3);
  if (request.path === "v1/chronology") return timelineJsOf(view, title);
  return ask(request.path.replace("v1/analysis", "v1/timelinejs"), request.body, { type: request.type });
}
