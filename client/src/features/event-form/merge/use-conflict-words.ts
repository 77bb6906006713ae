import { useTranslation } from 'react-i18next';
import type { ConflictWords } from '../../../editing/form/ConflictMerge.js';
import { useFieldName, type FieldName } from '../../../ui/use-field-name.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useLabels } from '../../../ui/use-labels.js';
import type {
  CitationDraft,
  ClaimDraft,
  IssueDraft,
  LinkDraft,
  Participant,
  RelativeDraft,
} from '../model/form-state.js';
import type { TranslationDraft } from '../model/word-fields.js';
import type { Conflict } from '../../../editing/form/merge-versions.js';
import { useHangingWords } from '../../../ui/event/use-hanging-words.js';
import { offsetOf } from '../model/relative.js';
import { citationName } from '../sections/citation-name.js';

const SECTIONS = { participations: 'who', citations: 'sources', issues: 'issues', links: 'links' } as const;

/** Places of the form, and what stands in them, in words. */
export function useConflictWords(): ConflictWords {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const labels = useLabels();
  const { comma, language } = useFormats();
  const hanging = useHangingWords();
  return {
    place({ at }: Conflict): string {
      const [list = '', key = ''] = at.split('/');
      if (list === 'translations') return language(key);
      const section = Object.entries(SECTIONS).find(([name]) => name === list)?.[1];
      if (section) return t(section);
      if (list === 'claims') return t('rival', { field: '…' });
      return list === 'date' ? t('date') : name(list as FieldName);
    },
    value({ at }: Conflict, value: unknown): string {
      if (value === undefined) return t('gone');
      if (value === null) return t('nothing');
      if (typeof value !== 'string') return partInWords(at, value);
      if (value === '') return t('nothing');
      return at === 'kind' || at === 'format' ? labels(at, value) : value;
    },
  };

  function partInWords(at: string, value: unknown): string {
    if (at === 'relativeTo') {
      const draft = value as RelativeDraft;
      const offset = offsetOf(draft);
      return offset === null ? draft.to.title : hanging(offset, draft.to);
    }
    if (at.startsWith('translations/')) {
      const { title, summary, shortTitle } = value as TranslationDraft;
      return [title, summary, shortTitle].filter(Boolean).join(' · ');
    }
    if (at.startsWith('participations/')) {
      const { actor, role, from, to, acts } = value as Participant;
      const days = from === '' && to === '' ? '' : `${from}–${to}`;
      const done = acts.map(({ act, on }) => `${labels('act', act)} ${on}`);
      return [`${actor.name} (${labels('role', role)})`, days, ...done].filter(Boolean).join(' · ');
    }
    if (at.startsWith('links/')) {
      const { type, order, to } = value as LinkDraft;
      return [`${labels('linkType', type)} ${to.title}`, order].filter(Boolean).join(' · ');
    }
    if (at.startsWith('issues/')) {
      const { issue, actor, stance } = value as IssueDraft;
      return [issue, actor?.name, stance].filter(Boolean).join(': ');
    }
    if (at.startsWith('claims/')) {
      const { field, value: claimed } = value as ClaimDraft;
      return `${labels('claimField', field)}: ${claimed}`;
    }
    const citation = value as CitationDraft;
    const { source, credibility } = citation;
    const letter = source ? source.reliability : citation.reliability;
    const grade = `${letter === 'F' ? '' : letter}${credibility === 6 ? '' : credibility}`;
    const translations = Object.values(citation.translation);
    return [
      citationName(citation, comma),
      citation.quote,
      ...translations,
      citation.quoteNote,
      citation.attribution,
      grade,
    ]
      .filter(Boolean)
      .join(' · ');
  }
}
