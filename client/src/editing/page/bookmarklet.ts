import { collectMarks } from './collect-marks.js';

/** Where the desk finds what a bookmarklet brought: behind the address, which no server is told. */
export const BROUGHT = '#page=';

/** A bookmark that collects what the page says that one reads, and opens the desk of this Démarche with it. */
export function bookmarkletFor(origin: string): string {
  const desk = JSON.stringify(`${origin}/desk${BROUGHT}`);
  const run = `(()=>{const m=(${collectMarks.toString()})(document,location.href,String(getSelection()||''));
const u=${desk}+encodeURIComponent(JSON.stringify(m));window.open(u,'_blank')||location.assign(u)})()`;
  return `javascript:${encodeURIComponent(run)}`;
}
