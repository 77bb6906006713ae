import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../ui/event/language.js';
import controls from '../../../ui/controls.module.css';
import { TextField } from '../../../ui/fields/TextField.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import { useForm } from '../form-context.js';
import { publishedDay } from '../model/newest-source.js';
import type { CitationDraft } from '../model/form-state.js';
import forms from '../../../editing/form/forms.module.css';
import { quotedIn } from '../model/quoted-in.js';
import { useFormats } from '../../../ui/use-formats.js';
import { citationName } from './citation-name.js';
import { AnchorLine } from './AnchorLine.js';
import { CitationDetails } from './CitationDetails.js';
import { SourceFields } from './SourceFields.js';

/** One document and what it says of the event. */
export function CitationCard({ citation, index }: { citation: CitationDraft; index: number }) {
  const { t } = useTranslation('form');
  const { comma } = useFormats();
  const nameOf = useFieldName();
  const { state, dispatch } = useForm();
  const { key, quote } = citation;
  const name = citationName(citation, comma) ?? t('source', { number: index + 1 });
  const language = quotedIn(citation);
  const change = (changes: Partial<CitationDraft>) => dispatch({ type: 'change', list: 'citations', key, changes });
  return (
    <div className={forms.card} role="group" aria-label={name}>
      <div className={forms.cardHead}>
        <h3>{name}</h3>
        <button
          type="button"
          className={`${controls.pill} ${controls.quiet}`}
          aria-label={t('remove', { name })}
          onClick={() => dispatch({ type: 'remove', list: 'citations', key })}
        >
          ×
        </button>
      </div>
      <SourceFields citation={citation} index={index} change={change} />
      <TextField
        label={t('quote')}
        rows={2}
        value={quote}
        onChange={(value) => change({ quote: value })}
        lang={language}
        dir={quote === '' ? 'auto' : directionOf(language)}
        error={state.errors[`/citations/${index}/quote`]}
      />
      {citation.anchor && (
        <AnchorLine anchor={citation.anchor} lang={language} onForget={() => change({ anchor: null })} />
      )}
      {publishedDay(citation) === null && citationName(citation, comma) !== null && (
        <TextField
          label={nameOf('knownOn')}
          hint={t('citedOnHint')}
          type="date"
          value={citation.knownOn}
          onChange={(knownOn) => change({ knownOn })}
          error={state.errors[`/citations/${index}/knownOn`]}
        />
      )}
      <CitationDetails citation={citation} index={index} change={change} />
    </div>
  );
}
