/** Asks for answers, and brings one analysis or a chronology into one form for the page to show. */

import { ask } from "./service.js";

/** Asks for the analysis of one submission. */
export async function analysisOf({ kind, body, overlay }, sentences, signal) {
  if (kind === "analysis") return body;
  if (kind === "article") return ask("v1/analysis", requestOf(body, sentences), { signal });
  const query = new URLSearchParams({ ...overlay, sentences, includeText: true, offsets: "utf16" });
  return ask(`v1/analysis?${query}`, body, { type: kind, signal });
}

/** The request for an article as this page needs it answered: offsets as JavaScript counts. */
export function requestOf(body, sentences) {
  return { ...body, options: { ...body.options, sentences, offsets: "utf16" } };
}

/** What a chronology needs of an analysis. */
export function essence(analysis, id) {
  const { article, entities, timeline } = analysis;
  const { title, publication } = article;
  return { article: { id, title, publication }, entities, timeline };
}

/** The head of a text in at most so many characters, cut between words. */
export function headOf(text, most) {
  const head = text.trim().split("\n", 1)[0];
  return head.length > most ? head.slice(0, most).replace(/\s+\S*$/, "") + " …" : head;
}

/** A short name for an article that has no title. */
function nameOf(analysis, submission, text) {
  return analysis.article.title || submission.name || headOf(text ?? "", 80) || "Article";
}

/**
 * An article to show: `key` names it in sources, `label` is the letter or number the reader sees.
 */
export function articleOf(submission, analysis, key, index) {
  const text = analysis.article.text ?? submission.body.text ?? null;
  return {
    key, submission, analysis, text,
    label: index < 26 ? String.fromCharCode(65 + index) : String(index + 1),
    hue: index % 8,
    title: nameOf(analysis, submission, text),
    publication: analysis.article.publication,
    summary: analysis.summary,
  };
}

/** One analysis as a view. */
export function viewOfAnalysis(article) {
  const { analysis, key } = article;
  return {
    kind: "analysis",
    answer: analysis,
    articles: [article],
    warnings: analysis.warnings ?? [],
    engine: analysis.engine,
    timeline: analysis.timeline.map((entry, index) => ({
      ...entry, number: index + 1, sources: [{ article: key, start: entry.start, end: entry.end, text: entry.text, date: entry.date }],
    })),
    entities: analysis.entities.map(entity => ({
      ...entity, mentions: entity.mentions.map(mention => ({ ...mention, article: key })),
    })),
  };
}

/** A chronology as a view; its articles are labelled in its own order. */
export function viewOfChronology(answer, analyses) {
  const articles = answer.articles.map(({ id }, index) => {
    const { submission, analysis } = analyses.get(id);
    return articleOf(submission, analysis, id, index);
  });
  return {
    kind: "chronology",
    answer, articles,
    warnings: answer.warnings ?? [],
    engine: answer.engine,
    timeline: answer.timeline.map((entry, index) => ({ ...entry, number: index + 1 })),
    entities: answer.entities,
  };
}
