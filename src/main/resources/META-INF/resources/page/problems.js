/** Refusals, in the words of their problem documents. */

import { byId, el } from "./dom.js";
import { Refusal } from "./service.js";

/** A failure of any kind as a refusal. */
export function refusalOf(failure) {
  if (failure instanceof Refusal) return failure;
  return new Refusal({ title: "The page failed", detail: String(failure?.message ?? failure) });
}

/** Shows refusals in place of those shown before; none clears them. */
export function showProblems(refusals) {
  byId("problems").replaceChildren(...refusals.map(({ problem, where }) => el("section", { class: "problem" },
    el("h2", {}, where ? `${where}: ` : "", problem.title ?? "Refused"),
    problem.detail && !problem.errors?.some(({ detail }) => detail === problem.detail) ? el("p", {}, problem.detail) : null,
    problem.errors?.length
      ? el("ul", {}, problem.errors.map(({ pointer, detail }) => el("li", {}, el("code", {}, pointer), " ", detail)))
      : null)));
}
