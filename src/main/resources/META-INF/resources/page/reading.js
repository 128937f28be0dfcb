/** The article with its entities marked, its dates underlined and its timeline entries numbered. */

import { el } from "./dom.js";
import { inWords } from "./dates.js";
import { TYPES } from "./words.js";

/** Spans of the view that stand in this article: only those whose words are there. */
function spansOf(article, view) {
  const { key, text, analysis } = article;
  const stands = span => span.start >= 0 && span.start < span.end && text.slice(span.start, span.end) === span.text;
  const spans = [];
  for (const entity of view.entities) {
    for (const mention of entity.mentions) {
      if (mention.article === key && stands(mention)) spans.push({ ...mention, kind: "entity", entity });
    }
  }
  for (const timex of analysis.timexes ?? []) {
    if (stands(timex)) spans.push({ ...timex, kind: "date" });
  }
  for (const entry of view.timeline) {
    for (const source of entry.sources) {
      if (source.article === key && stands(source)) spans.push({ ...source, kind: "entry", entry });
    }
  }
  for (const sentence of article.summary?.sentences ?? []) {
    if (stands(sentence)) spans.push({ ...sentence, kind: "summary" });
  }
  return spans;
}

/** Cuts [0, length) wherever a span or a paragraph starts or ends; each piece knows what covers it. */
function* pieces(text, spans) {
  const cuts = new Set([0, text.length]);
  const starting = new Map();
  for (const span of spans) {
    cuts.add(span.start).add(span.end);
    starting.set(span.start, [...(starting.get(span.start) ?? []), span]);
  }
  for (const found of text.matchAll(/\n/g)) cuts.add(found.index).add(found.index + 1);
  const ordered = [...cuts].sort((a, b) => a - b);
  let open = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [start, end] = [ordered[i], ordered[i + 1]];
    open = open.filter(span => span.end > start).concat(starting.get(start) ?? []);
    yield { start, end, open };
  }
}

/** The innermost of the mentions that cover a piece: it gives the colour. */
const innermost = mentions => mentions.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));

function marked(words, open, start) {
  if (open.length === 0) return words;
  const of = kind => open.filter(span => span.kind === kind);
  const [entities, dates, entries] = [of("entity"), of("date"), of("entry")];
  const classes = [];
  const attributes = {};
  if (entities.length) {
    const { entity } = innermost(entities);
    classes.push("entity", `is-${entity.type.toLowerCase()}`);
    attributes.title = `${TYPES[entity.type] ?? entity.type}: ${entity.name}`;
    attributes["data-entities"] = entities.map(span => span.entity.id).join(" ");
    if (entities.some(span => span.start === start)) attributes["data-first"] = true;
  }
  if (dates.length) {
    classes.push("date");
    const { from, to, value } = dates[0];
    attributes.title = [attributes.title, from ? inWords(from === to ? from : `${from}/${to}`) : value].filter(Boolean).join(" · ");
  }
  if (entries.length) {
    classes.push("told");
    attributes["data-entries"] = entries.map(span => span.entry.id).join(" ");
  }
  if (of("summary").length) classes.push("of-summary");
  attributes.class = classes.join(" ");
  const name = dates.length ? "time" : entities.length ? "mark" : "span";
  return el(name, attributes, words);
}

/** The link back from words to their entry: its number stands in the style sheet's hands, not in the text. */
function reference({ entry }, key) {
  return el("a", {
    class: "reference", id: `w-${entry.id}`, href: `#t-${entry.id}`, "data-number": entry.number, "data-entry": entry.id, "data-article": key,
    "aria-label": `Timeline entry ${entry.number}, ${inWords(entry.date)}`,
  });
}

/** Paragraphs of an article, each in the direction of its first strong letter. */
export function readingOf(article, view) {
  if (article.text === null) {
    return [el("p", { class: "hint" }, "This analysis was stored without its text. Analyse with the option includeText to keep it.")];
  }
  const spans = spansOf(article, view);
  const ending = new Map();
  for (const span of spans) {
    if (span.kind === "entry") ending.set(span.end, [...(ending.get(span.end) ?? []), span]);
  }
  const paragraphs = [];
  let paragraph = el("p", { dir: "auto" });
  const referred = new Set();
  for (const { start, end, open } of pieces(article.text, spans)) {
    const words = article.text.slice(start, end);
    if (words === "\n") {
      paragraphs.push(paragraph);
      paragraph = el("p", { dir: "auto" });
    } else {
      paragraph.append(marked(words, open, start));
    }
    for (const span of ending.get(end) ?? []) {
      if (!referred.has(span.entry.id)) paragraph.append(reference(span, article.key));
      referred.add(span.entry.id);
    }
  }
  paragraphs.push(paragraph);
  return paragraphs.filter(each => each.textContent.trim() !== "" || each.querySelector("a"));
}
