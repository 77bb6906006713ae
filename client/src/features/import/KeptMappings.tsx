import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import controls from '../../ui/controls.module.css';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { FormFault } from '../../ui/form/FormFault.js';
import styles from './import.module.css';
import { mappingsQuery } from './queries.js';
import type { Mapping, SpreadsheetImport } from './types.js';

interface KeptMappingsProps {
  readonly one: SpreadsheetImport;
  readonly onMapping: (mapping: Mapping) => void;
}

/** One’s own ways to read a spreadsheet: one is used again, and this one is kept by a name. */
export function KeptMappings({ one, onMapping }: KeptMappingsProps) {
  const { t } = useTranslation('import');
  const client = useQueryClient();
  const { data: kept = [] } = useQuery(mappingsQuery);
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const again = { onSuccess: () => client.invalidateQueries({ queryKey: mappingsQuery.queryKey }) };
  const keep = useMutation({
    mutationFn: async () =>
      bodyOf(await api.POST('/api/spreadsheet-mappings', { body: { name: name.trim(), mapping: one.mapping } })),
    ...again,
  });
  const forget = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/spreadsheet-mappings/{id}', { params: { path: { id } } }),
    ...again,
  });
  const use = (id: string) => {
    setChosen(id);
    const mapping = kept.find((each) => each.id === id)?.mapping;
    if (mapping) onMapping(mapping);
  };
  return (
    <details className={styles.others}>
      <summary>{t('mappings.title')}</summary>
      {kept.length > 0 && (
        <div className={styles.kept}>
          <SelectField
            label={t('mappings.use')}
            value={chosen}
            none={t('mappings.none')}
            choices={kept.map(({ id, name: called }) => ({ code: id, label: called }))}
            onChange={use}
          />
          {chosen !== '' && (
            <button type="button" className={controls.pill} onClick={() => forget.mutate(chosen)}>
              {t('mappings.forget')}
            </button>
          )}
        </div>
      )}
      <form
        className={styles.kept}
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate();
        }}
      >
        <TextField label={t('mappings.name')} maxLength={100} value={name} onChange={setName} />
        <button type="submit" className={controls.pill} disabled={name.trim() === '' || keep.isPending}>
          {t('mappings.keep')}
        </button>
        <span role="status">{keep.data && t('mappings.kept', { name: keep.data.name })}</span>
      </form>
      <FormFault>{(keep.error ?? forget.error)?.message ?? null}</FormFault>
    </details>
  );
}
