import { Link } from '@tanstack/react-router';
import type { OwnedSuggestion } from '../../api/types.js';
import { LIST_OF } from '../../editing/record/lists.js';

interface SuggestionLinkProps {
  readonly of: Pick<OwnedSuggestion, 'entity' | 'ref' | 'slug' | 'title'>;
  readonly suggestion: string;
}

/** The way to a suggested correction, by the name of what it is of. */
export function SuggestionLink({ of: { entity, ref, slug, title }, suggestion }: SuggestionLinkProps) {
  if (entity === 'event') {
    return (
      <Link to="/events/$ref/suggestions/$suggestion" params={{ ref: ref ?? slug, suggestion }}>
        {title}
      </Link>
    );
  }
  return (
    <Link to="/review/$list/$record/$suggestion" params={{ list: LIST_OF[entity], record: slug, suggestion }}>
      {title}
    </Link>
  );
}
