import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceSearchQuery } from '../../api/search-queries.js';
import type { Source } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { Typeahead } from '../../ui/fields/Typeahead.js';
import { useFormats } from '../../ui/use-formats.js';
import { useDates } from '../../ui/use-dates.js';
import { useSettled } from '../../ui/use-settled.js';

await words('records');

interface SourceTypeaheadProps {
  readonly label: string;
  readonly onChoose: (source: Source) => void;
  readonly error?: string | undefined;
  /** Id of one that is not to be found: itself. */
  readonly except: string;
}

/** Finds a source by words of its publisher or headline, or by its address. */
export function SourceTypeahead({ label, onChoose, error, except }: SourceTypeaheadProps) {
  const { t } = useTranslation('records');
  const { date } = useDates();
  const { comma } = useFormats();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data = [], isFetching } = useQuery(sourceSearchQuery(settled));
  const found = data.filter(({ id }) => id !== except);
  return (
    <Typeahead
      label={label}
      hint={t('merge.sourceHint')}
      empty={t('merge.sourceNone')}
      items={found.map(({ id, title, publisher, publishedOn }) => ({
        id,
        label: title,
        note: publishedOn === null ? publisher : [publisher, date(publishedOn)].join(comma),
      }))}
      onSearch={(typed) => typed !== '' && setText(typed)}
      onChoose={(id) => {
        const source = found.find((each) => each.id === id);
        if (source) onChoose(source);
      }}
      error={error}
      pending={isFetching || settled !== text.trim()}
    />
  );
}
