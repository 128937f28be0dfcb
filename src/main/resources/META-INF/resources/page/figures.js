/** The list of entities by salience; one that is pressed lights up its mentions. */

import { byId, el, plural, announce } from "./dom.js";
import { TYPES } from "./words.js";

const SHOWN_FIRST = 24;

function row(entity) {
  const count = entity.mentions.length;
  const bar = el("span", { class: "salience", "aria-hidden": "true" });
  bar.style.inlineSize = `${Math.max(2, Math.round(entity.salience * 100))}%`;
  return el("li", { class: `is-${entity.type.toLowerCase()}`, "data-entity": entity.id },
    el("button", { type: "button", "aria-pressed": "false", class: "figure" },
      el("span", { class: "type" }, TYPES[entity.type] ?? entity.type),
      el("bdi", { class: "name" }, entity.name),
      el("span", { class: "count" }, el("span", { class: "unseen" }, ", "), String(count), el("span", { class: "unseen" }, count === 1 ? " mention" : " mentions"))),
    el("span", { class: "track", "aria-hidden": "true" }, bar),
    entity.roles?.length ? el("p", { class: "roles", dir: "auto" }, entity.roles.join(", ")) : null,
    el("button", { type: "button", class: "next quiet", hidden: true }, "Next mention"));
}

/** Fills the list; mentions are looked for in the article that is shown. */
export function showEntities(view) {
  const list = byId("entities");
  const rows = view.entities.map(row);
  rows.slice(SHOWN_FIRST).forEach(each => (each.hidden = true));
  list.replaceChildren(...rows);
  if (rows.length === 0) list.append(el("li", { class: "hint" }, "No entities were found."));
  if (rows.length > SHOWN_FIRST) {
    const more = el("button", { type: "button", class: "quiet" }, `Show all ${rows.length}`);
    more.addEventListener("click", () => {
      rows.forEach(each => (each.hidden = false));
      rows[SHOWN_FIRST].querySelector("button").focus();
      more.parentNode.remove();
    });
    list.append(el("li", {}, more));
  }
  return new Map(view.entities.map(entity => [entity.id, entity]));
}

const mentionsOf = id => [...byId("words").querySelectorAll(`[data-entities~="${CSS.escape(id)}"]`)];

/** Presses an entity, or releases it where it was pressed. */
export function press(id, isOn) {
  byId("words").querySelectorAll(".lit").forEach(each => each.classList.remove("lit"));
  for (const item of byId("entities").querySelectorAll("[data-entity]")) {
    const isIt = isOn && item.dataset.entity === id;
    item.querySelector(".figure").setAttribute("aria-pressed", String(isIt));
    item.querySelector(".next").hidden = !isIt;
    if (isIt) item.hidden = false;
  }
  byId("words").classList.toggle("has-lit", isOn);
  if (!isOn) return announce("");
  const mentions = mentionsOf(id);
  mentions.forEach(each => each.classList.add("lit"));
  announce(`${plural(mentions.filter(each => "first" in each.dataset).length, "mention")} lit up in the article.`);
}

/** Brings the next mention of the pressed entity into sight. */
export function nextMention(item) {
  const mentions = mentionsOf(item.dataset.entity);
  if (mentions.length === 0) return;
  const at = Number(item.dataset.at ?? -1) + 1;
  item.dataset.at = at % mentions.length;
  const mention = mentions[at % mentions.length];
  mention.tabIndex = -1;
  byId("words").querySelectorAll(".here").forEach(each => each.classList.remove("here"));
  mention.classList.add("here");
  mention.scrollIntoView({ block: "center" });
  announce(`Mention ${(at % mentions.length) + 1} of ${mentions.length}: ${mention.parentNode.textContent.slice(0, 200)}`);
}
