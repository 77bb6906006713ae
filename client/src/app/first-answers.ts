import type { QueryClient } from '@tanstack/react-query';

/** The questions whose answers pages that the server has written show, by the first words of their keys. */
const SHOWN = ['overview', 'event'];

/** So long a page that can be read already stays before one takes its place that still waits, in milliseconds. */
const LONGEST = 3_000;

/** Fulfilled once what the first page shows is there, however it went, or has been waited for long enough. */
export async function firstAnswers(queries: QueryClient): Promise<void> {
  const asked = queries.getQueryCache().findAll({ predicate: ({ queryKey: [name] }) => SHOWN.includes(String(name)) });
  const answers = Promise.allSettled(asked.flatMap(({ promise }) => promise ?? []));
  await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
}
