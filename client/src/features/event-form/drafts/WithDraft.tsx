import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Skeleton } from '../../../ui/Skeleton.js';
import { readStored } from '../../../ui/stored.js';
import { newerDraft, parseDraft, type FoundDraft } from './draft.js';
import { keptDraftQuery } from './queries.js';

interface WithDraftProps {
  readonly draftKey: string;
  readonly children: (draft: FoundDraft | null) => ReactNode;
}

/** What was typed before, here or on another machine: the newer of the two. It is looked up once for each form. */
export function WithDraft({ draftKey, children }: WithDraftProps) {
  const { data, isPending } = useQuery(keptDraftQuery(draftKey));
  const [found, setFound] = useState<{ readonly draft: FoundDraft | null } | null>(null);
  if (found) return children(found.draft);
  if (isPending) return <Skeleton lines={[30, 70, 0, 90, 90, 60]} />;
  setFound({ draft: newerDraft(parseDraft(readStored(`draft.${draftKey}`)), data ?? null) });
  return null;
}
