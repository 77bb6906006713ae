import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { recordSuggestionsQuery, type RecordList } from '../../api/record-suggestion-queries.js';
import { useViewer } from '../../api/use-viewer.js';
import { SuggestionList } from '../SuggestionList.js';

interface RecordSuggestionsProps {
  readonly list: RecordList;
  readonly slug: string;
}

/** Corrections that somebody suggests of a record, and what became of them; for those who work on events. */
export function RecordSuggestions({ list, slug }: RecordSuggestionsProps) {
  const { may } = useViewer();
  const { data } = useQuery({ ...recordSuggestionsQuery(list, slug), enabled: may('draft.read') });
  return (
    <SuggestionList
      suggestions={data?.items ?? []}
      linkTo={(suggestion, words) => (
        <Link to="/review/$list/$record/$suggestion" params={{ list, record: slug, suggestion }}>
          {words}
        </Link>
      )}
    />
  );
}
