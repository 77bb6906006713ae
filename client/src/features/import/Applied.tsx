import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TogetherBar } from '../../editing/together/TogetherBar.js';
import controls from '../../ui/controls.module.css';
import form from '../../ui/form/form.module.css';
import styles from './import.module.css';
import { importQuery, writtenBy } from './queries.js';
import { RejectedFile } from './RejectedFile.js';
import type { SpreadsheetImport } from './types.js';
import { UndoImport } from './UndoImport.js';

interface AppliedProps {
  readonly dossier: string;
  readonly one: SpreadsheetImport;
  readonly undoing: boolean;
  readonly onUndo: () => void;
}

/** What came in, where to see it, and the way back as long as nobody has built on it. */
export function Applied({ dossier, one, undoing, onUndo }: AppliedProps) {
  const { t } = useTranslation('import');
  const queries = useQueryClient();
  const { create, update } = one.outcomes;
  const { rejected } = one.rows;
  // Every view may have more to show now; the import itself is as it is told.
  useEffect(() => {
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'spreadsheet-import' });
  }, [queries]);
  return (
    <div className={styles.applied}>
      <p role="status" className={form.done}>
        {t('applied.done', { count: create })} {update > 0 && t('applied.changed', { count: update })}{' '}
        {rejected > 0 && t('applied.left', { count: rejected })}
      </p>
      {rejected > 0 && <RejectedFile id={one.id} />}
      <p className={styles.ways}>
        <Link className={controls.pill} to="/d/$dossier/timeline" params={{ dossier }}>
          {t('applied.timeline')}
        </Link>
        <Link className={controls.pill} to="/d/$dossier/table" params={{ dossier }} search={{ review: ['draft'] }}>
          {t('applied.drafts')}
        </Link>
        {one.undoable && <UndoImport one={one} pending={undoing} onUndo={onUndo} />}
      </p>
      {one.reviews.length > 0 && (
        <TogetherBar
          dossier={dossier}
          label={t('applied.together')}
          from={one.reviews}
          ids={() => writtenBy(one.id)}
          onDone={() => void queries.invalidateQueries({ queryKey: importQuery(one.id).queryKey })}
        />
      )}
      {!one.undoable && <p className={styles.soft}>{t('applied.edited')}</p>}
    </div>
  );
}
