import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWithin } from './within.js';

/** Leads to the page of an actor, under the views of the dossier that one comes from. */
export function ActorLink({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <Link to="/actors/$actor" params={{ actor: slug }} search={useWithin()}>
      {children}
    </Link>
  );
}
