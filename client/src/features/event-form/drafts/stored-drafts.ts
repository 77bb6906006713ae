import { readStored, storedKeys } from '../../../ui/stored.js';
import { parseDraft } from './draft.js';

/** An unfinished form as a list names it. */
interface ListedDraft {
  readonly key: string;
  readonly title: string | null;
  /** RFC 3339. */
  readonly begunAt: string;
}

/** What this browser keeps: also what the server did not get before the browser died. */
export function storedDrafts(): readonly ListedDraft[] {
  return storedKeys('draft.').flatMap((stored) => {
    const draft = parseDraft(readStored(stored));
    const key = stored.slice('draft.'.length);
    return draft ? [{ key, title: draft.state.title.trim() || null, begunAt: draft.begunAt }] : [];
  });
}

/** Each form once, the one begun last first; this browser's own copy has the newer title. */
export function withStored(kept: readonly ListedDraft[], here: readonly ListedDraft[]): readonly ListedDraft[] {
  const keys = new Set(here.map(({ key }) => key));
  const others = kept.filter(({ key }) => !keys.has(key));
  return [...here, ...others].sort((a, b) => b.begunAt.localeCompare(a.begunAt));
}
