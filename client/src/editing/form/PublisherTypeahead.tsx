import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { publisherSearchQuery } from '../../api/search-queries.js';
import type { Publisher } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { Typeahead } from '../../ui/fields/Typeahead.js';
import { useSettled } from '../../ui/use-settled.js';

await words('records');

interface PublisherTypeaheadProps {
  readonly label: string;
  readonly onChoose: (publisher: Publisher) => void;
  readonly error?: string | undefined;
  /** Id of one that is not to be found: itself. */
  readonly except: string;
}

/** Finds a publisher that is known by its name, in any spelling. */
export function PublisherTypeahead({ label, onChoose, error, except }: PublisherTypeaheadProps) {
  const { t } = useTranslation('records');
  const [text, setText] = useState('');
  const { data = [] } = useQuery(publisherSearchQuery(useSettled(text.trim())));
  const found = data.filter(({ id }) => id !== except);
  return (
    <Typeahead
      label={label}
      hint={t('merge.publisherHint')}
      empty={t('merge.publisherNone')}
      items={found.map(({ id, name, sourceCount }) => ({
        id,
        label: name,
        note: t('merge.sources', { count: sourceCount }),
      }))}
      onSearch={(typed) => typed !== '' && setText(typed)}
      onChoose={(id) => {
        const publisher = found.find((each) => each.id === id);
        if (publisher) onChoose(publisher);
      }}
      error={error}
    />
  );
}
