import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { useForm } from '../form-context.js';
import { emptyCitation } from '../model/form-state.js';
import { newKey } from '../../../editing/form/new-key.js';
import { CitationCard } from './CitationCard.js';
import { KIND_FIELDS } from '../model/fields-of-kind.js';
import { RivalClaims } from './RivalClaims.js';
import { Section } from '../../../editing/form/Section.js';

/** Who says so: a document, what it says in its own words, and how far it is to be believed. */
export function SourcesSection() {
  const { t } = useTranslation('form');
  const { state, dispatch } = useForm();
  const add = () => dispatch({ type: 'add', list: 'citations', part: emptyCitation(newKey()) });
  return (
    <Section title={t('sources')}>
      {state.citations.map((citation, index) => (
        <CitationCard key={citation.key} citation={citation} index={index} />
      ))}
      <div>
        <button type="button" className={controls.pill} onClick={add}>
          + {t('addSource')}
        </button>
      </div>
      {KIND_FIELDS[state.kind].worded && <RivalClaims field="terms" />}
      <RivalClaims field="outcome" />
    </Section>
  );
}
