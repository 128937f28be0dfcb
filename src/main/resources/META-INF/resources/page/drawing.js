/** The timeline drawn to scale, one link for every entry. */

import { el, svg } from "./dom.js";
import { dayOf, inShort, inWords, lengthInWords } from "./dates.js";
import { scaleOf, ticksOf } from "./scale.js";
import { BASES, STATUSES } from "./words.js";

const LANE = 44;
const TOP = 34;
const BAR = 8;
const WIDEST_LABEL = 400;

/** A drawing of more entries than these is not readable. */
const MOST_DRAWN = 150;

const pen = document.createElement("canvas").getContext("2d");

/** Width of words as the drawing sets them. */
function widthOf(words, weight) {
  pen.font = `${weight} 13px system-ui, sans-serif`;
  return pen.measureText(words).width;
}

/** Words that fit a width, cut between characters, never inside one. */
function fitted(words, width) {
  if (widthOf(words, 400) <= width) return words;
  const letters = [...words.slice(0, 200)];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(letters.slice(0, middle).join("") + "…", 400) <= width) low = middle;
    else high = middle - 1;
  }
  return letters.slice(0, low).join("").trimEnd() + "…";
}

/** The shape for the basis of a date, around the origin. */
function shapeOf(basis) {
  if (basis === "PUBLICATION") return svg("rect", { x: -5, y: -5, width: 10, height: 10 });
  if (basis === "CONTEXT") return svg("path", { d: "M0-7 7 0 0 7-7 0Z" });
  if (basis === "EVENT") return svg("path", { d: "M0-6.5 6.5 5.5h-13Z" });
  return svg("circle", { r: 5.5 });
}

/** Bar and shape of an entry between two x, with its status in fill and stroke. */
function markOf(entry, x1, x2) {
  const mark = svg("g", { class: `mark status-${entry.status.toLowerCase()}` });
  if (x2 - x1 > 12) mark.append(svg("rect", { class: "bar", x: x1, y: -BAR / 2, width: x2 - x1, height: BAR, rx: BAR / 2 }));
  const at = x2 - x1 > 12 ? x1 + 4 : (x1 + x2) / 2;
  mark.append(svg("g", { class: "shape", transform: `translate(${at} 0)` }, shapeOf(entry.basis)));
  if (entry.status === "ONGOING") mark.append(svg("path", { class: "arrow", d: `M${Math.max(x2, at + 9)}-4l6 4-6 4` }));
  if (entry.status === "NEGATED") mark.append(svg("path", { class: "strike", d: `M${at - 8} 8l16-16` }));
  return mark;
}

export function describe(entry, view) {
  const told = view.kind === "chronology" ? `; reported by ${entry.sources.length === 1 ? "one article" : `${entry.support} articles`}` : "";
  return `${inWords(entry.date)}, ${STATUSES[entry.status]}, ${BASES[entry.basis]}: ${entry.text}${told}`;
}

/** The entries that are drawn: all, or the most salient, in the order of the timeline. */
export function drawnOf({ timeline }) {
  if (timeline.length <= MOST_DRAWN) return timeline;
  const chosen = new Set([...timeline].sort((a, b) => b.salience - a.salience || a.number - b.number).slice(0, MOST_DRAWN));
  return timeline.filter(entry => chosen.has(entry));
}

/** Where every entry goes: its bar, its label, and the first lane with room for both. */
function layout(view, width) {
  const dated = drawnOf(view).map(entry => ({ entry, first: dayOf(entry.from), end: dayOf(entry.to) + 1 }));
  const scale = scaleOf(dated, width);
  const lanes = [];
  const keys = view.kind === "chronology" ? articleLabels(view) : null;
  const rows = dated.map(({ entry, first, end }) => {
    const [x1, x2] = [scale.x(first), scale.x(end)];
    const date = inShort(entry.date);
    const status = entry.status === "OCCURRED" ? "" : ` ${STATUSES[entry.status]}`;
    const articles = keys ? [...new Set(entry.sources.map(source => source.article))].map(key => keys.get(key)).slice(0, 8) : [];
    const chips = articles.length * 18;
    const head = widthOf(date, 600) + widthOf(status, 400) + 8 + chips;
    const words = fitted(entry.text.replace(/\s+/g, " "), Math.min(WIDEST_LABEL, width) - Math.min(head, 200));
    const labelWidth = head + widthOf(words, 400) + 4;
    const start = Math.max(0, Math.min(x1, width - labelWidth));
    const right = Math.max(x2 + 8, start + labelWidth) + 14;
    const left = Math.min(x1, start);
    let lane = lanes.findIndex(taken => taken.every(([a, b]) => right <= a || left >= b));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push([left, right]);
    return { entry, x1, x2, start, lane, date, status, words, articles };
  });
  return { scale, rows, height: TOP + lanes.length * LANE + 12 };
}

const articleLabels = view => new Map(view.articles.map(article => [article.key, article]));

function axis({ parts, gaps, x }, height) {
  const group = svg("g", { class: "axis", "aria-hidden": "true" });
  for (const part of parts) {
    group.append(svg("line", { x1: part.x0, x2: part.x1, y1: 20, y2: 20 }));
    let free = -Infinity;
    for (const { day, label } of ticksOf(part)) {
      const at = x(day);
      const width = widthOf(label, 400);
      const start = Math.min(Math.max(part.x0, at - width / 2), Math.max(part.x0, part.x1 - width));
      group.append(svg("line", { class: "tick", x1: at, x2: at, y1: 20, y2: height }));
      if (start < free) continue;
      group.append(svg("text", { x: start, y: 12 }, label));
      free = start + width + 10;
    }
  }
  for (const { x: at, days } of gaps) {
    group.append(svg("path", { class: "break", d: `M${at - 5} 26l4-12M${at + 1} 26l4-12` }),
      svg("line", { class: "left-out", x1: at, x2: at, y1: 32, y2: height }),
      svg("title", {}, `${lengthInWords(days)} left out`));
  }
  return group;
}

function chip(article, x) {
  return svg("g", { class: `chip hue-${article.hue}`, transform: `translate(${x} 0)` },
    svg("rect", { y: 1, width: 15, height: 15, rx: 3 }), svg("text", { x: 7.5, y: 12.5 }, article.label));
}

function link(row, view) {
  const { entry, x1, x2, start, lane, date, status, words, articles } = row;
  const y = TOP + lane * LANE;
  const only = articles.length === 1 ? ` hue-${articles[0].hue}` : "";
  const chips = articles.map((article, i) => chip(article, start + i * 18));
  const text = svg("text", { x: start + articles.length * 18, y: 13 },
    svg("tspan", { class: "when" }, date), status ? svg("tspan", { class: "status" }, status) : null,
    svg("tspan", { dx: 7, class: "what" }, words));
  const mark = markOf(entry, x1, x2);
  mark.setAttribute("transform", "translate(0 27)");
  return svg("a", { id: `t-${entry.id}`, href: `#w-${entry.id}`, class: `entry${only}`, "data-entry": entry.id, "aria-label": describe(entry, view), transform: `translate(0 ${y})` },
    svg("title", {}, describe(entry, view)),
    svg("rect", { class: "ground", x: Math.min(x1, start) - 6, y: -3, width: Math.max(x2 + 8, start + 60, x1 + 20) - Math.min(x1, start) + 8, height: LANE - 4, rx: 5 }),
    chips, text, mark);
}

/** Draws a view's timeline for a width in CSS pixels. */
export function drawingOf(view, width) {
  if (view.timeline.length === 0) {
    return el("p", { class: "hint" }, "No event with a date was found.");
  }
  const inner = width - 16;
  const { scale, rows, height } = layout(view, inner);
  const drawing = svg("svg", { viewBox: `-8 0 ${width} ${height}`, width, height, role: "group", "aria-label": "Timeline drawn to scale", class: "timeline" },
    axis(scale, height), rows.map(row => link(row, view)));
  return drawing;
}

/** What shapes and strokes mean: those that this timeline has. */
export function keyOf(view, breaks) {
  const sample = entry => svg("svg", { viewBox: "-9 -9 28 18", width: 28, height: 18, "aria-hidden": "true", class: "timeline" },
    markOf(entry, 0, 0));
  const has = (field, value) => view.timeline.some(entry => entry[field] === value);
  const item = (entry, words, name) => el("li", { class: name }, sample(entry), words);
  const statuses = Object.keys(STATUSES).filter(status => has("status", status));
  const bases = Object.keys(BASES).filter(basis => has("basis", basis));
  return [
    el("ul", { "aria-label": "Status" }, statuses.map(status => item({ status, basis: "EXPLICIT" }, STATUSES[status]))),
    el("ul", { "aria-label": "What dates rest on" }, bases.map(basis => item({ status: "OCCURRED", basis }, BASES[basis]))),
    view.kind === "chronology" && view.timeline.some(entry => entry.support > 1)
      ? el("ul", { "aria-label": "Colours" }, item({ status: "OCCURRED", basis: "EXPLICIT" }, "reported by several articles; else in the colour of the one", "shared")) : null,
    view.timeline.length > MOST_DRAWN
      ? el("p", {}, `The ${MOST_DRAWN} most salient of ${view.timeline.length} entries are drawn; all stand below in words.`) : null,
    breaks > 0 ? el("p", {}, "To scale within each stretch; // leaves empty time out.") : null,
  ].filter(Boolean);
}
