import { Link } from '@tanstack/react-router';
import type { RecordList } from '../../api/record-suggestion-queries.js';

interface RecordLinkProps {
  readonly list: RecordList;
  readonly slug: string;
  readonly title: string;
}

/** The way to the page of a record. */
export function RecordLink({ list, slug, title }: RecordLinkProps) {
  const words = <bdi>{title}</bdi>;
  switch (list) {
    case 'actors':
      return (
        <Link to="/actors/$actor" params={{ actor: slug }}>
          {words}
        </Link>
      );
    case 'sources':
      return (
        <Link to="/sources/$source" params={{ source: slug }}>
          {words}
        </Link>
      );
    case 'publishers':
      return (
        <Link to="/publishers/$publisher" params={{ publisher: slug }}>
          {words}
        </Link>
      );
    case 'dossiers':
      return (
        <Link to="/d/$dossier" params={{ dossier: slug }}>
          {words}
        </Link>
      );
  }
}
