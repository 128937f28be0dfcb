/** A scale of days: stretches that are linear, with empty time left out between them. */

import { dayNumber, monthShort, partsOf } from "./dates.js";

const BREAK = 30;

/** A gap is left out where it presses entries of different days into a corner of less than this share of a stretch … */
const CORNER = 0.08;

/** … and is this many times as long as the corner. */
const LEAST_TIMES = 3;

/** The widest gap to leave out of a stretch of sorted days, `{at, length}`; its length is 0 where there is none. */
function gapOf(days, entries) {
  const [low, high] = [days[0], days[days.length - 1]];
  const isPressed = (from, to, gap) => to - from < CORNER * (high - low) && gap >= LEAST_TIMES * (to - from)
    && new Set(entries.map(({ first }) => first).filter(first => first >= from && first <= to)).size > 1;
  let widest = { at: 0, length: 0 };
  for (let at = 1; at < days.length; at++) {
    const gap = days[at] - days[at - 1];
    if (gap > widest.length && (isPressed(low, days[at - 1], gap) || isPressed(days[at], high, gap))) {
      widest = { at, length: gap };
    }
  }
  return widest;
}

/** Stretches of days, each sorted: split as long as empty time presses entries together. A span alone is never split. */
export function stretchesOf(entries, most) {
  const own = new Set(entries.map(({ first, end }) => `${first} ${end}`));
  const isOneSpan = days => days.length === 2 && own.has(`${days[0]} ${days[1]}`);
  const stretches = [[...new Set(entries.flatMap(({ first, end }) => [first, end]))].sort((a, b) => a - b)];
  while (stretches.length < most) {
    const gaps = stretches.map(days => (isOneSpan(days) ? { length: 0 } : gapOf(days, entries)));
    const index = gaps.reduce((best, gap, i) => (gap.length > gaps[best].length ? i : best), 0);
    if (gaps[index].length === 0) break;
    const days = stretches[index];
    stretches.splice(index, 1, days.slice(0, gaps[index].at), days.slice(gaps[index].at));
  }
  return stretches;
}

/**
 * Lays the days of entries out on a width.
 *
 * @param entries `{first, end}`: days, the end exclusive
 * @returns `{x(day), parts: [{from, to, x0, x1}], gaps: [{x, days}]}`
 */
export function scaleOf(entries, width) {
  const most = width < 480 ? 3 : width < 900 ? 4 : 6;
  const stretches = stretchesOf(entries, most);
  const weights = stretches.map(days => {
    const [low, high] = [days[0], days[days.length - 1]];
    return Math.sqrt(1 + entries.filter(({ first }) => first >= low && first <= high).length);
  });
  const free = width - BREAK * (stretches.length - 1);
  const total = weights.reduce((a, b) => a + b);
  let x0 = 0;
  const parts = stretches.map((days, i) => {
    const [low, high] = [days[0], days[days.length - 1]];
    const pad = Math.max(0.5, (high - low) * 0.04);
    const part = { from: low - pad, to: high + pad, low, high, x0, x1: x0 + (free * weights[i]) / total };
    x0 = part.x1 + BREAK;
    return part;
  });
  const gaps = parts.slice(1).map((part, i) => ({ x: part.x0 - BREAK / 2, days: part.low - parts[i].high }));
  return { parts, gaps, x: day => place(parts, day) };
}

function place(parts, day) {
  for (let i = 0; i < parts.length; i++) {
    const { from, to, x0, x1 } = parts[i];
    if (day <= to || i === parts.length - 1) {
      if (day >= from || i === 0) return x0 + ((day - from) / (to - from)) * (x1 - x0);
      return x0 - BREAK / 2;
    }
  }
  return 0;
}

const STEPS = [["day", 1], ["day", 2], ["day", 7], ["day", 14], ["month", 1], ["month", 2], ["month", 3], ["month", 6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(count => ["year", count])];

const DAYS = { day: 1, month: 30.44, year: 365.25 };

const TICK_WIDTH = { day: 58, month: 80, year: 44 };

/** Ticks of one stretch, `{day, label}`, as many as its width has room for. */
export function ticksOf({ from, to, x0, x1 }) {
  const room = (x1 - x0) / (to - from);
  const [unit, count] = STEPS.find(([unit, count]) => DAYS[unit] * count * room >= TICK_WIDTH[unit]) ?? STEPS[STEPS.length - 1];
  const ticks = [];
  const { year, month } = partsOf(Math.ceil(from));
  for (let i = 0; ticks.length < 60; i++) {
    const day = unit === "day" ? Math.ceil(from) + i * count
      : unit === "month" ? dayNumber(year, Math.ceil(month / count) * count + i * count, 1)
      : dayNumber(Math.ceil(year / count) * count + i * count, 0, 1);
    if (day > to) break;
    if (day >= from) ticks.push({ day, unit });
  }
  if (ticks.length === 0) ticks.push({ day: Math.ceil((from + to) / 2), unit: "day" });
  return ticks.map(({ day, unit }, i) => ({ day, label: label(day, unit, i === 0) }));
}

function label(day, unit, isFirst) {
  const parts = partsOf(day);
  if (unit === "year") return String(parts.year);
  if (unit === "month") return `${monthShort(parts.month)} ${parts.year}`;
  return `${parts.day} ${monthShort(parts.month)}${isFirst ? ` ${parts.year}` : ""}`;
}
