import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/class-names.js';
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
  const id = useId();
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
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) sending.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
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
      <label htmlFor={id} className={classNames(controls.pill, controls.primary)}>
        {t('choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.zip"
        className="visually-hidden"
        disabled={sending.isPending}
        onChange={({ target }) => take(target.files)}
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
