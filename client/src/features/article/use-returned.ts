import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, type Dispatch, type SetStateAction } from 'react';
import { findingId, withDecision, type Desk } from './desk.js';
import { linkTogether } from './link-together.js';

interface Returned {
  readonly key: string;
  readonly ref: string;
}

/** Takes note of a finding that was recorded by way of the form, and links it to what of the article it belongs to. */
export function useReturned(dossier: string, desk: Desk, change: Dispatch<SetStateAction<Desk>>) {
  const { accepted, ref } = useSearch({ from: '/d/$dossier/article' });
  const navigate = useNavigate();
  const { reading, decisions } = desk;
  const { mutate, error, variables } = useMutation({
    mutationFn: async (returned: Returned) => {
      if (reading) await linkTogether(returned, returned.ref, reading, decisions);
    },
    // The address tells of it until all is done: whoever leaves earlier and comes back finds it done then.
    onSuccess: (_done, { key, ref: recorded }) => {
      change((now) => withDecision(now, key, { is: 'accepted', ref: recorded }));
      return navigate({ to: '/d/$dossier/article', params: { dossier }, search: {}, replace: true });
    },
  });
  const key = reading?.found.findings.find((one) => findingId(reading, one) === accepted)?.key;
  useEffect(() => {
    if (key !== undefined && ref !== undefined) mutate({ key, ref });
  }, [key, ref, mutate]);
  return { error, retry: () => variables && mutate(variables) };
}
