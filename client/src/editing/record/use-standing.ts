import { useQuery } from '@tanstack/react-query';
import { recordSuggestionsQuery, type RecordList } from '../../api/record-suggestion-queries.js';
import { useViewer } from '../../api/use-viewer.js';

/** How a record is changed by whoever is here. */
export interface Standing {
  /** Readers see it: it is changed for a reason. */
  readonly isPublic: boolean;
  /** It is for others to change, so that one suggests a correction. */
  readonly suggests: boolean;
}

/** Something that is new is one's own. */
export const OWN: Standing = { isPublic: false, suggests: false };

/** By slug or id of the record; undefined until it is known. */
export function useStanding(list: RecordList, id: string): Standing | undefined {
  const { may } = useViewer();
  const { data } = useQuery({ ...recordSuggestionsQuery(list, id), enabled: may('draft.read') });
  return data && { isPublic: data.isPublic, suggests: data.isPublic && !may('published.correct') };
}
