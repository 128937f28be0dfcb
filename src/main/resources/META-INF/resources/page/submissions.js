/** Turns pasted text and files into submissions, `{name, kind, body}`. */

import { Refusal } from "./service.js";

const LARGEST_FILE = 5 * 1024 * 1024;

const LD = "application/ld+json";
const NINJS = "application/vnd.iptc.ninjs+json";

/** Bytes as text: by byte order mark, else by the charset an HTML page names, else UTF-8, else Windows-1252. */
export function decoded(buffer) {
  const bytes = new Uint8Array(buffer);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
  for (const charset of [named, "utf-8"]) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // An unknown charset, or bytes that it does not have: the next.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** What a text with a file name, perhaps "", is to be read as. */
export function formOf(name, content) {
  if (/\.(x?html?)$/i.test(name)) return "html";
  if (/\.(json|jsonld)$/i.test(name)) return "json";
  if (name) return "text";
  const start = content.trimStart().slice(0, 200);
  if (/^(<!doctype html|<html[\s>])/i.test(start)) return "html";
  return /^[{[]\s*["{]/.test(start) && isJson(content) ? "json" : "text";
}

function isJson(content) {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

/** Reads what was pasted or dropped; one JSON file may hold several articles. */
export function submissionsOf({ content, form, title, published, name }) {
  if (form !== "json") {
    const body = { [form]: content };
    if (title) body.title = title;
    if (published) body.publishedAt = published;
    return [{ name, kind: "article", body }];
  }
  let value;
  try {
    value = JSON.parse(content);
  } catch (failure) {
    throw new Refusal({ title: "Not JSON", detail: failure.message }, name);
  }
  return jsonSubmissions(value, { title, published, name });
}

function jsonSubmissions(value, fields) {
  const several = Array.isArray(value) ? value : value?.articles ?? value?.analyses;
  if (Array.isArray(several)) {
    return several.flatMap((each, index) => jsonSubmissions(each, { name: `${fields.name} ${index + 1}` }));
  }
  if (value === null || typeof value !== "object") {
    throw new Refusal({ title: "No article", detail: "Read a JSON value that is no object; expected an article." }, fields.name);
  }
  return [jsonSubmission(value, fields)];
}

function jsonSubmission(value, { title, published, name }) {
  if (value.engine && Array.isArray(value.timeline)) return { name, kind: "analysis", body: value };
  const overlay = { ...(title && { title }), ...(published && { publishedAt: published }) };
  if ("@context" in value || "@type" in value || "@graph" in value) return { name, kind: LD, body: value, overlay };
  if ("text" in value || "html" in value) {
    return { name, kind: "article", body: { ...value, ...overlay } };
  }
  return { name, kind: NINJS, body: value, overlay };
}

/** Reads a file into a submission. */
export async function pageOf(file) {
  if (file.size > LARGEST_FILE) {
    throw new Refusal({ title: "Body too large", detail: `The file has ${file.size} bytes; expected at most ${LARGEST_FILE}.` }, file.name);
  }
  const content = decoded(await file.arrayBuffer());
  return { content, form: formOf(file.name, content), name: file.name };
}
