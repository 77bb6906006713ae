import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../../api/queries.js';
import { OnlyFor } from '../../../editing/OnlyFor.js';
import { words } from '../../../i18n/words.js';
import { classNames } from '../../../ui/class-names.js';
import controls from '../../../ui/controls.module.css';
import directory from '../../../ui/directory/directory.module.css';
import { FormFault } from '../../../ui/form/FormFault.js';
import { Main } from '../../../ui/Main.js';
import { PageHeading } from '../../../ui/PageHeading.js';
import { usePageTitle } from '../../../ui/use-page-title.js';
import { ActorChoice } from './ActorChoice.js';
import styles from './quick.module.css';
import { QuickTable } from './QuickTable.js';
import { readRow, type ReadRow, type Reference } from './read-row.js';
import { saveRows } from './save-rows.js';
import { NextProblem } from './NextProblem.js';
import { isEmpty, type Place, type Row } from './table-state.js';
import { useReference } from './use-reference.js';
import { useTable } from './use-table.js';

await words('form', 'quick');

/** Many events at once, typed or pasted as the rows of a table, and recorded as drafts. */
export function QuickPage() {
  const { t } = useTranslation(['quick', 'form']);
  const { dossier } = useParams({ from: '/d/$dossier/quick' });
  const { data } = useQuery(dossierQuery(dossier));
  usePageTitle(t('title'));
  return (
    <Main className={directory.page}>
      <p className={directory.kicker}>
        <Link to="/d/$dossier" params={{ dossier }}>
          {data?.title ?? dossier}
        </Link>
      </p>
      <PageHeading>{t('title')}</PageHeading>
      <OnlyFor action="event.write" signIn={t('form:signIn')} notAllowed={t('form:notAllowed')}>
        <Quick key={dossier} dossier={dossier} />
      </OnlyFor>
    </Main>
  );
}

function Quick({ dossier }: { dossier: string }) {
  const { t } = useTranslation('quick');
  const client = useQueryClient();
  const [{ rows, past, future }, dispatch] = useTable(dossier);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const reference = useReference(dossier, rows);
  const read = useRead(rows, reference);
  const open = rows.flatMap((row, at) => (read[at] && row.saved === null ? [{ row, read: read[at] }] : []));
  const ready = open.filter(({ row, read: one }) => isRight(row, one));
  const wrong = open.length - ready.length;
  const save = useMutation({
    mutationFn: () =>
      saveRows(
        dossier,
        ready.map(({ row, read: { state } }) => ({ key: row.key, state })),
        reference.sources,
      ),
    onSuccess: async ({ ids, errors }) => {
      dispatch({ type: 'saved', ids });
      dispatch({ type: 'refused', errors });
      await client.invalidateQueries({ queryKey: ['desk'] });
    },
  });
  const saved = rows.filter((row) => row.saved !== null).length;
  return (
    <>
      <p className={styles.soft}>{t('intro')}</p>
      <p className={styles.soft}>{t('keys')}</p>
      <QuickTable rows={rows} read={read} dispatch={dispatch} onActive={useCallback((at) => setActive(at), [])} />
      <ActorChoice row={rows[active.row]} at={active} dossier={dossier} reference={reference} dispatch={dispatch} />
      <FormFault>{save.error?.message ?? null}</FormFault>
      <div className={styles.bar}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          disabled={save.isPending || ready.length === 0}
          onClick={() => save.mutate()}
        >
          {t('save', { count: ready.length })}
        </button>
        <button
          type="button"
          className={controls.pill}
          disabled={past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          {t('undo')}
        </button>
        <button
          type="button"
          className={controls.pill}
          disabled={future.length === 0}
          onClick={() => dispatch({ type: 'redo' })}
        >
          {t('redo')}
        </button>
        <button type="button" className={controls.pill} onClick={() => dispatch({ type: 'more' })}>
          {t('more')}
        </button>
        <button type="button" className={controls.pill} onClick={() => dispatch({ type: 'clear' })}>
          {t('clear')}
        </button>
        <span role="status" className={styles.soft}>
          {[saved > 0 && t('saved', { count: saved }), wrong > 0 && t('wrong', { count: wrong })]
            .filter((said) => said !== false)
            .join(' ')}
        </span>
        <NextProblem rows={rows} read={read} from={active} />
      </div>
    </>
  );
}

function isRight({ refused }: Row, { problems }: ReadRow): boolean {
  return Object.keys(problems).length === 0 && Object.keys(refused).length === 0;
}

/** The rows as they are read; one that has not changed is not read again as long as what it is read with is the same. */
function useRead(rows: readonly Row[], reference: Reference): readonly (ReadRow | null)[] {
  const kept = useRef<{ readonly by: Reference; readonly rows: WeakMap<Row, ReadRow> }>(undefined);
  return useMemo(() => {
    if (kept.current?.by !== reference) kept.current = { by: reference, rows: new WeakMap() };
    const { rows: known } = kept.current;
    return rows.map((row) => {
      if (isEmpty(row)) return null;
      const read = known.get(row) ?? readRow(row, reference);
      known.set(row, read);
      return read;
    });
  }, [rows, reference]);
}
