import { useMutation, useQueryClient } from '@tanstack/react-query';

export const ANSWERS = ['accept', 'reject'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Sends what becomes of a suggestion, with a word to whoever made it. */
export type SendDecision = (answer: Answer, body: { readonly comment: string | null }) => Promise<unknown>;

/** Decides a suggestion; afterwards, and where somebody was faster, everything that is shown is asked for anew. */
export function useDecision(send: SendDecision, answer: Answer) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (comment: string | undefined) => send(answer, { comment: comment ?? null }),
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' }),
  });
}
