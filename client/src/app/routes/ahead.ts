/** A question asked before its page is there; the page asks again and tells what went wrong. */
export function ahead(question: Promise<unknown>): void {
  question.catch(() => undefined);
}
