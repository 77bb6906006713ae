import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, type Dispatch, type SetStateAction } from 'react';
import { proposalId, withDecision, type Desk } from './desk.js';
import { linkTogether } from './link-together.js';

interface Returned {
  readonly key: string;
  readonly ref: string;
}

/** Takes note of a proposal that was recorded by way of the form, and links it to what of the article it belongs to. */
export function useReturned(dossier: string, desk: Desk, change: Dispatch<SetStateAction<Desk>>) {
  const { accepted, ref } = useSearch({ from: '/d/$dossier/article' });
  const navigate = useNavigate();
  const { reading, decisions } = desk;
  const { mutate, error, variables } = useMutation({
    mutationFn: async (returned: Returned) => {
      if (reading) await linkTogether(returned, returned.ref, reading, decisions);
    },
  });
  useEffect(() => {
    const proposal = reading?.found.proposals.find((one) => proposalId(reading, one) === accepted);
    if (accepted === undefined || ref === undefined) return;
    void navigate({ to: '/d/$dossier/article', params: { dossier }, search: {}, replace: true });
    if (!proposal) return;
    change((now) => withDecision(now, proposal.key, { is: 'accepted', ref }));
    mutate({ key: proposal.key, ref });
  }, [accepted, ref, reading, change, mutate, navigate, dossier]);
  return { error, retry: () => variables && mutate(variables) };
}
