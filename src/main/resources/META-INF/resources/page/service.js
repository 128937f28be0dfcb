/** The functions of the server this page came from. */

const LARGEST_BODY = 5 * 1024 * 1024;

/** A refusal, in the words of its problem document (RFC 9457). */
export class Refusal extends Error {
  constructor(problem, where) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.where = where;
  }
}

/** Posts JSON, or a body of another media type; answers the JSON that came back, or throws a Refusal. */
export async function ask(path, body, { type = "application/json", signal } = {}) {
  const bytes = new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  if (bytes.length > LARGEST_BODY) {
    throw new Refusal({ title: "Body too large", detail: `The body has ${bytes.length} bytes; expected at most ${LARGEST_BODY}.` });
  }
  let response;
  try {
    response = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body: bytes, signal });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Refusal({ title: "No answer", detail: "The server could not be reached. Is it running?" });
  }
  const answer = await response.json().catch(failure => {
    if (failure.name === "AbortError") throw failure;
    return null;
  });
  if (response.ok && answer !== null) return answer;
  throw new Refusal(answer ?? { title: "No answer", detail: `The server answered ${response.status} without a problem document.` });
}
