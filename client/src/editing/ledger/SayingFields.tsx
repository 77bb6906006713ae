import { BASES } from '@domain/vocabulary.js';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.js';
import { useLabels } from '../../ui/use-labels.js';
import { PickField } from '../PickField.js';
import { NewSource } from './NewSource.js';
import type { Entry } from './use-entry.js';

/** Who says so, what it rests on, and where it stands written. */
export function SayingFields({ entry }: { entry: Entry }) {
  const { t } = useTranslation('editing');
  const labels = useLabels();
  const { set, unread, change } = entry;
  const { faults } = change;
  return (
    <>
      <PickField
        name="saidBy"
        label={t('ledger.saidBy')}
        hint={t(entry.isProposed ? 'ledger.saidByProposed' : 'ledger.saidByHint')}
        choices={entry.actors}
        text={entry.saidBy}
        onText={(saidBy) => set({ saidBy })}
        error={unread.saidBy ? t('ledger.saidByUnknown') : faults['saidBy']}
      />
      <SelectField
        label={t('ledger.basis')}
        value={entry.basis}
        choices={BASES.map((code) => ({ code, label: labels('basis', code) }))}
        onChange={(basis) => basis !== '' && set({ basis })}
        error={faults['basis']}
      />
      <PickField
        name="source"
        label={t('ledger.source')}
        hint={t('ledger.sourceHint')}
        choices={entry.source.choices}
        text={entry.source.text}
        onText={(source) => set({ source, document: null })}
        error={unread.source ? t('ledger.sourceUnknown') : (faults['source'] ?? faults['url'])}
      />
      <NewSource entry={entry} />
    </>
  );
}
