import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ActorTypeahead } from '../../../editing/form/ActorTypeahead.js';
import forms from '../../../editing/form/forms.module.css';
import controls from '../../../ui/controls.module.css';
import { useActorName } from '../../../ui/use-actor-name.js';
import type { Named } from './dossier-form.js';

interface SeatsFieldProps {
  readonly label: string;
  /** What the field for one more is called. */
  readonly add: string;
  readonly seated: readonly Named[];
  readonly onChange: (seated: readonly Named[]) => void;
  readonly error?: string | undefined;
}

/** Who sits in one place of a dossier, in the order in which they are to be named. */
export function SeatsField({ label, add, seated, onChange, error }: SeatsFieldProps) {
  const { t } = useTranslation('records');
  const { dossier } = useParams({ strict: false });
  const nameOf = useActorName(dossier);
  const named = seated.map(({ slug, name }) => ({ slug, name: nameOf({ slug, name }) }));
  return (
    <div role="group" aria-label={label}>
      {seated.length > 0 && (
        <p>
          <span className={forms.soft}>{label}</span>{' '}
          {named.map(({ slug, name }) => (
            <span key={slug}>
              <bdi>{name}</bdi>{' '}
              <button
                type="button"
                className={`${controls.pill} ${controls.quiet}`}
                aria-label={t('remove', { name })}
                onClick={() => onChange(seated.filter((one) => one.slug !== slug))}
              >
                ×
              </button>{' '}
            </span>
          ))}
        </p>
      )}
      <ActorTypeahead
        label={add}
        onChoose={({ slug, name }) => onChange([...seated.filter((one) => one.slug !== slug), { slug, name }])}
        error={error}
      />
    </div>
  );
}
