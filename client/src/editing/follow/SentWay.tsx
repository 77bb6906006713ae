import type { AlertKind, SentWay as Way } from '@domain/alerts/alert-kinds.js';
import type { Language } from '@domain/spoken-languages.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followsQuery } from '../../api/follow-queries.js';
import { fieldErrors } from '../../api/problem.js';
import { useViewer } from '../../api/use-viewer.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import { FormFault } from '../../ui/form/FormFault.js';
import { InputField } from '../../ui/form/InputField.js';
import choosing from '../../ui/form/choosing.module.css';

/** What is asked for. */
export interface AskedFollow<Kind extends AlertKind> {
  readonly way: Way;
  readonly name: string;
  readonly kinds: Kind[];
  readonly language: Language;
  readonly target: string;
}

/** What came of it. */
export interface GivenFollow {
  /** Of a webhook, told this once. */
  readonly secret: string | null;
  readonly target: string | null;
}

interface SentWayProps<Kind extends AlertKind> {
  readonly way: Way;
  readonly name: string;
  readonly offered: readonly Kind[];
  readonly follow: (asked: AskedFollow<Kind>) => Promise<GivenFollow>;
  /** What is said once it is followed by a webhook. */
  readonly made: string;
}

/** Of what one is told, and where it is sent. */
export function SentWay<Kind extends AlertKind>({ way, name: suggested, offered, follow, made }: SentWayProps<Kind>) {
  const { t, i18n } = useTranslation('follow');
  const { viewer } = useViewer();
  const client = useQueryClient();
  const [kinds, setKinds] = useState(offered);
  const [name, setName] = useState(suggested);
  const [target, setTarget] = useState(way === 'mail' ? (viewer?.email ?? '') : '');
  const make = useMutation({
    mutationFn: () => follow({ way, name, kinds: [...kinds], language: i18n.language as Language, target }),
    onSuccess: () => client.invalidateQueries(followsQuery),
  });
  if (make.data) {
    const { secret } = make.data;
    return (
      <div className={choosing.half} role="status">
        <p>{way === 'mail' ? t('asked', { target: make.data.target ?? '' }) : made}</p>
        {secret !== null && <CopyField label={t('secret')} text={secret} hint={t('secretHint')} />}
      </div>
    );
  }
  const errors = fieldErrors(make.error);
  return (
    <form
      className={choosing.half}
      onSubmit={(submit) => {
        submit.preventDefault();
        make.mutate();
      }}
    >
      <fieldset className={choosing.choice}>
        <legend>{t('kinds')}</legend>
        {offered.map((kind) => (
          <label key={kind} className={choosing.option}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                setKinds(offered.filter((one) => (one === kind ? checked : kinds.includes(one))))
              }
            />
            <span>{t(`kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <InputField
        name="target"
        label={t(`${way}Target`)}
        hint={t(`${way}TargetHint`)}
        type={way === 'mail' ? 'email' : 'url'}
        dir="ltr"
        value={target}
        onChange={(change) => setTarget(change.target.value)}
        error={errors['target']}
        required
      />
      <InputField
        name="name"
        label={t('name')}
        value={name}
        dir="auto"
        onChange={(change) => setName(change.target.value)}
        maxLength={200}
        error={errors['name']}
        required
      />
      <FormFault>{Object.keys(errors).length === 0 ? (make.error?.message ?? null) : null}</FormFault>
      <p>
        <button
          type="submit"
          className={classNames(controls.pill, controls.primary)}
          disabled={make.isPending || kinds.length === 0}
        >
          {t('submit')}
        </button>
      </p>
    </form>
  );
}
