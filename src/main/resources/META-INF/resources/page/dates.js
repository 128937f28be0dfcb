/** Dates in words, and days as numbers. */

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SEASONS = { 21: "Spring", 22: "Summer", 23: "Autumn", 24: "Winter" };

/** Days since 1970-01-01 of an ISO 8601 day, in the proleptic Gregorian calendar. */
export function dayOf(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return dayNumber(year, month - 1, day);
}

export function dayNumber(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / 864e5);
}

export function partsOf(day) {
  const date = new Date(day * 864e5);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

export const monthShort = month => MONTHS[month].slice(0, 3);

const monthName = number => MONTHS[Number(number) - 1];

/** One end of an EDTF value in words. */
function point(edtf) {
  const [date, time] = edtf.split("T");
  const [year, month, day] = date.split("-");
  if (/^\d{3}X$/.test(year)) return year.slice(0, 3) + "0s";
  if (/^\d{2}XX$/.test(year)) return `${Number(year.slice(0, 2)) * 100}–${Number(year.slice(0, 2)) * 100 + 99}`;
  if (!month) return String(Number(year));
  if (SEASONS[month]) return `${SEASONS[month]} ${Number(year)}`;
  const words = day ? `${Number(day)} ${monthName(month)} ${Number(year)}` : `${monthName(month)} ${Number(year)}`;
  return time ? `${words}, ${time.replace(/^(\d\d:\d\d).*/, "$1")}` : words;
}

/** An EDTF level 1 value in words: "14–16 April 2019", "about 2011", "since June 2001". */
export function inWords(edtf) {
  if (!edtf) return "date unknown";
  const about = edtf.includes("~") ? "about " : "";
  const [first, last] = edtf.replaceAll("~", "").split("/");
  if (!last) return about + point(first);
  if (last === "..") return `${about}since ${point(first)}`;
  if (first === "..") return `${about}until ${point(last)}`;
  const [a, b] = [first.split("-"), last.split("-")];
  if (a.length === 3 && b.length === 3 && !edtf.includes("T") && a[0] === b[0]) {
    if (a[1] === b[1]) return `${about}${Number(a[2])}–${Number(b[2])} ${monthName(a[1])} ${Number(a[0])}`;
    return `${about}${Number(a[2])} ${monthName(a[1])} – ${Number(b[2])} ${monthName(b[1])} ${Number(b[0])}`;
  }
  return `${about}${point(first)} – ${point(last)}`;
}

/** The same in fewer letters, for the drawing. */
export const inShort = edtf => MONTHS.reduce((words, name) => words.replaceAll(name, name.slice(0, 3)), inWords(edtf));

/** A length of time in words, coarsely. */
export function lengthInWords(days) {
  const [count, unit] = days >= 730 ? [days / 365.25, "years"] : days >= 60 ? [days / 30.44, "months"] : [days, "days"];
  return `${Math.round(count)} ${unit}`;
}
