/** Building the page from values: text is only ever set as text, so nothing in an article is read as markup. */

const SVG = name => document.createElementNS("http://www.w3.org/2000/svg", name);

export const byId = id => document.getElementById(id);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return node;
}

/** An HTML element with attributes and children; a string child becomes a text node. */
export const el = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

/** An SVG element with attributes and children. */
export const svg = (name, attributes, ...children) => fill(SVG(name), attributes, children);

/** Announces words to screen readers. */
export function announce(words) {
  byId("status").textContent = words;
}

/** Scrolls to a node and gives it the focus, at once where motion is not wanted. */
export function goTo(node, block = "center") {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.focus({ preventScroll: true });
  node.scrollIntoView({ behavior: still ? "instant" : "smooth", block });
}

export const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
