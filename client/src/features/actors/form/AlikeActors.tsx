import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../../../api/types.js';
import { AlikeQuestion } from '../../../editing/form/AlikeQuestion.js';
import forms from '../../../editing/form/forms.module.css';
import type { RecordEditing } from '../../../editing/record/use-record-form.js';
import { nameIn } from '../../../ui/use-actor-name.js';
import type { ActorForm } from './actor-form.js';

interface AlikeActorsProps {
  readonly editing: RecordEditing<ActorForm>;
  readonly alike: readonly Actor[];
}

/** Asks whether a new actor is one that is known; who is none of them is recorded once that is said. */
export function AlikeActors({ editing, alike }: AlikeActorsProps) {
  const { t, i18n } = useTranslation('form');
  const { state, change } = editing;
  if (alike.length === 0) return null;
  return (
    <div className={forms.card} role="group" aria-label={t('alike')}>
      <AlikeQuestion alike={alike}>
        {(actor) => (
          <Link to="/actors/$actor" params={{ actor: actor.slug }} target="_blank">
            <bdi>{nameIn(actor, i18n.language)}</bdi>
          </Link>
        )}
      </AlikeQuestion>
      <label>
        <input
          type="checkbox"
          checked={state.confirmed}
          onChange={({ target }) => change({ confirmed: target.checked })}
        />{' '}
        {t('alikeNone')}
      </label>
    </div>
  );
}
