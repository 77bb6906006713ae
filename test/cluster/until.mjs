import { setTimeout as wait } from 'node:timers/promises';

/** What `ask` gives as soon as it is true; throws after `seconds`, saying what was waited for. */
export async function until(what, seconds, ask) {
  const last = performance.now() + seconds * 1_000;
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch(() => undefined);
    if (answer) return answer;
    if (performance.now() > last) throw new Error(`${what}: not within ${seconds} s`);
    await wait(100);
  }
}

/** The JSON at an address, or undefined where it says no; gives up after two seconds. */
export async function json(address, init = {}) {
  const response = await fetch(address, { signal: AbortSignal.timeout(2_000), ...init });
  return response.ok ? response.json() : undefined;
}
