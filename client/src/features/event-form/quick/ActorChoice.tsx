import { useQueries } from '@tanstack/react-query';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { actorSearchQuery } from '../../../api/search-queries.js';
import controls from '../../../ui/controls.module.css';
import { nameIn } from '../../../ui/use-actor-name.js';
import { useActorNote } from '../../../ui/use-actor-note.js';
import { useSettled } from '../../../ui/use-settled.js';
import styles from './quick.module.css';
import { isCalled, namesIn, type Reference } from './read-row.js';
import { COLUMNS, type Place, type Row, type TableAction } from './table-state.js';

interface ActorChoiceProps {
  readonly row: Row | undefined;
  readonly at: Place;
  readonly dossier: string;
  readonly reference: Reference;
  readonly dispatch: Dispatch<TableAction>;
}

/** Under the table, for names of the row one is in that nobody, or more than one, is called: who may be meant, with what tells them apart. */
export function ActorChoice({ row, at, dossier, reference, dispatch }: ActorChoiceProps) {
  const { t, i18n } = useTranslation('quick');
  const note = useActorNote();
  const typed = useSettled(row?.cells.actors ?? '');
  const open = namesIn(typed).filter((name) => reference.actors.filter((actor) => isCalled(actor, name)).length !== 1);
  const answers = useQueries({ queries: open.map((name) => actorSearchQuery(name, dossier)) });
  if (row?.saved !== null) return null;
  const take = (name: string, slug: string) => {
    const names = namesIn(row.cells.actors).map((one) => (one === name ? slug : one));
    dispatch({ type: 'fill', at: { row: at.row, column: COLUMNS.indexOf('actors') }, cells: [[names.join('; ')]] });
  };
  return open.map((name, index) => {
    const found = answers[index]?.data ?? [];
    if (found.length === 0) return null;
    return (
      <div key={name} role="group" aria-label={t('meant', { name })} className={styles.bar}>
        <span className={styles.soft}>{t('meant', { name })}</span>
        {found.slice(0, 4).map((actor) => (
          <button key={actor.id} type="button" className={controls.pill} onClick={() => take(name, actor.slug)}>
            <bdi>{nameIn(actor, i18n.language) ?? actor.name}</bdi> <small>{note(actor)}</small>
          </button>
        ))}
      </div>
    );
  });
}
