import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChoice } from '../../ui/FileChoice.js';
import controls from '../../ui/controls.module.css';
import styles from './import.module.css';
import { importQuery, importsQuery, sendFile } from './queries.js';

interface ChooseFileProps {
  readonly dossier: string;
  readonly onSent: (id: string) => void;
}

/** A file is chosen, or dropped here; what is wrong with it is said beneath. */
export function ChooseFile({ dossier, onSent }: ChooseFileProps) {
  const { t } = useTranslation('import');
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(dossier, file),
    onSuccess: async (begun) => {
      queries.setQueryData(importQuery(begun.id).queryKey, begun);
      await queries.invalidateQueries({ queryKey: importsQuery.queryKey });
      onSent(begun.id);
    },
  });
  const take = (file: File | undefined) => {
    if (file) sending.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileChoice
        label={t('choose')}
        accept=".csv,.tsv,.txt,.xlsx,.zip,.json"
        primary
        disabled={sending.isPending}
        onChoose={take}
      />
      <span>{t('drop')}</span>
      <p role="status">{sending.isPending && t('sending')}</p>
      {sending.error && (
        <p role="alert" className={controls.error}>
          {sending.error.message}
        </p>
      )}
    </div>
  );
}
