import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addressOf } from '../api/event-address.js';
import { suggestionsQuery } from '../api/review-queries.js';
import type { EventDetail } from '../api/types.js';
import { SuggestionList } from './SuggestionList.js';

/** Corrections that somebody suggests of an event, and what became of them. */
export function Suggestions({ event }: { event: Pick<EventDetail, 'id' | 'ref'> }) {
  const ref = addressOf(event);
  const { data = [] } = useQuery(suggestionsQuery(ref));
  return (
    <SuggestionList
      suggestions={data}
      linkTo={(suggestion, words) => (
        <Link to="/events/$ref/suggestions/$suggestion" params={{ ref, suggestion }}>
          {words}
        </Link>
      )}
    />
  );
}
