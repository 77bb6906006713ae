import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again, until the answer is as it should be; the test's own time is the limit. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    await wait(20);
  }
}
