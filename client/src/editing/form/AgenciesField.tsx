import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publisherSearchQuery } from '../../api/search-queries.js';
import controls from '../../ui/controls.module.css';
import { Typeahead } from '../../ui/fields/Typeahead.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { useSettled } from '../../ui/use-settled.js';
import forms from './forms.module.css';

interface AgenciesFieldProps {
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly error?: string | undefined;
}

const CREATE = 'create';

/** The wires that a document carries: chosen one by one; a name that nobody has makes a publisher. */
export function AgenciesField({ names, onChange, error }: AgenciesFieldProps) {
  const { t } = useTranslation('form');
  const name = useFieldName();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data: found = [], isFetching } = useQuery(publisherSearchQuery(settled));
  const others = found.filter((each) => !names.includes(each.name));
  const answered = settled !== '' && settled === text.trim() && !isFetching;
  const isKnown = found.some((each) => each.name.toLowerCase() === settled.toLowerCase());
  const create = answered && !isKnown ? [{ id: CREATE, label: t('createActor', { name: settled }) }] : [];
  return (
    <div className={forms.fields}>
      {names.length > 0 && (
        <ul className={forms.chips}>
          {names.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>{' '}
              <button
                type="button"
                className={`${controls.pill} ${controls.quiet}`}
                aria-label={t('remove', { name: one })}
                onClick={() => onChange(names.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Typeahead
        label={name('agencies')}
        hint={t('agenciesHint')}
        empty={t('publisherNone')}
        items={[...others.map(({ id, name: label }) => ({ id, label })), ...create]}
        onSearch={(typed) => typed !== '' && setText(typed)}
        onChoose={(id) => onChange([...names, found.find((each) => each.id === id)?.name ?? settled])}
        error={error}
      />
    </div>
  );
}
