/** Every entry in words: date, status and basis, what it rests on, and in a chronology the articles that report it. */

import { el, plural } from "./dom.js";
import { inWords } from "./dates.js";
import { BASES, STATUSES } from "./words.js";

export const badge = article => el("span", { class: `badge hue-${article.hue}` }, article.label);

function sourceOf(source, entry, articles) {
  const article = articles.get(source.article);
  return el("li", {}, badge(article), " ",
    el("a", { href: `#w-${entry.id}`, "data-entry": entry.id, "data-article": source.article }, article.title),
    source.date && source.date !== entry.date ? el("span", { class: "differs" }, ` dates it ${inWords(source.date)}`) : null,
    el("blockquote", { dir: "auto" }, source.text));
}

function itemOf(entry, view, articles, names) {
  const facts = [STATUSES[entry.status], BASES[entry.basis] + (entry.timex ? ` (“${entry.timex.text}”)` : "")];
  const who = entry.entities.map(id => names.get(id)).filter(Boolean);
  const isChronology = view.kind === "chronology";
  const words = isChronology
    ? el("span", { class: "event", dir: "auto" }, entry.text)
    : el("a", { class: "event", dir: "auto", href: `#w-${entry.id}`, "data-entry": entry.id, "data-article": entry.sources[0].article }, entry.text);
  return el("li", { id: `l-${entry.id}`, value: entry.number },
    el("p", { class: "when" }, inWords(entry.date), el("span", { class: "facts" }, ` · ${facts.join(" · ")}`)),
    el("p", {}, words),
    who.length ? el("p", { class: "who", dir: "auto" }, who.join(", ")) : null,
    isChronology
      ? el("details", {}, el("summary", {}, [...new Set(entry.sources.map(source => source.article))].map(key => badge(articles.get(key))), ` ${plural(entry.support, "article")}`),
        el("ul", { class: "reporting" }, entry.sources.map(source => sourceOf(source, entry, articles))))
      : null);
}

/** List items for all entries of a view. */
export function entriesOf(view) {
  const articles = new Map(view.articles.map(article => [article.key, article]));
  const names = new Map(view.entities.map(entity => [entity.id, entity.name]));
  return view.timeline.map(entry => itemOf(entry, view, articles, names));
}
