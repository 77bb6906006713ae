import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourceByUrlQuery } from '../../api/search-queries.js';
import type { EventDetail, SourceRef } from '../../api/types.js';
import { useSettled } from '../../ui/use-settled.js';
import { NO_DOCUMENT } from '../form/document-description.js';
import { picked } from '../PickField.js';
import { sourceLabel, useSourceChoices } from '../queries.js';
import type { EntryDraft } from './draft.js';

/** The source of an entry: what stands in its field, which known one that is, and what is typed of one that is new. */
export function useSource(event: EventDetail, draft: EntryDraft, recorded: SourceRef | null) {
  const { i18n } = useTranslation();
  const text = draft.source ?? (recorded ? sourceLabel(recorded) : '');
  const choices = useSourceChoices(event, text);
  const typed = text.trim();
  const settled = useSettled(typed);
  const { data } = useQuery(sourceByUrlQuery(settled));
  const at = settled === typed ? data : undefined;
  const named = draft.source === null ? recorded?.slug : picked(choices, draft.source);
  const slug = named === null && at ? at.slug : named;
  // An address that nobody has recorded asks by itself what is there.
  const isNew = slug === null && (draft.document !== null || at === null);
  return {
    text,
    choices,
    /** Undefined for none, null for one that is not known. */
    slug,
    /** Whether what is typed may be recorded as a new source. */
    mayBeNew: slug === null && !isNew,
    document: isNew ? (draft.document ?? { ...NO_DOCUMENT, language: i18n.language }) : null,
    url: URL.canParse(typed) ? typed : '',
  };
}
