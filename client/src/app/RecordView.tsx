import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dossierQuery } from '../api/queries.js';
import { UnderViews } from './UnderViews.js';

/** The page of an actor or a source, under the views of the dossier that one came from. */
export function RecordView({ children }: { children: ReactNode }) {
  const { dossier } = useSearch({ strict: false });
  if (typeof dossier !== 'string') return children;
  return <UnderKnown dossier={dossier}>{children}</UnderKnown>;
}

/** An address may name what is no dossier, or none that one may see. */
function UnderKnown({ dossier, children }: { dossier: string; children: ReactNode }) {
  const { data } = useQuery(dossierQuery(dossier));
  return <UnderViews dossier={data?.slug}>{children}</UnderViews>;
}
