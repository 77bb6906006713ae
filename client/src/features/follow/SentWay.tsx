import { ALERT_KINDS, type AlertKind } from '@domain/alerts/alert-kinds.js';
import type { Language } from '@domain/spoken-languages.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { followsQuery } from '../../api/follow-queries.js';
import { fieldErrors } from '../../api/problem.js';
import { useViewer } from '../../api/use-viewer.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import { FormFault } from '../../ui/form/FormFault.js';
import { InputField } from '../../ui/form/InputField.js';
import choosing from '../../ui/form/choosing.module.css';

interface SentWayProps {
  readonly way: 'mail' | 'webhook';
  readonly name: string;
  readonly filter: string;
}

/** Of what one is told, and where it is sent. */
export function SentWay({ way, name: suggested, filter }: SentWayProps) {
  const { t, i18n } = useTranslation('follow');
  const { viewer } = useViewer();
  const client = useQueryClient();
  const [kinds, setKinds] = useState<readonly AlertKind[]>(ALERT_KINDS);
  const [name, setName] = useState(suggested);
  const [target, setTarget] = useState(way === 'mail' ? (viewer?.email ?? '') : '');
  const make = useMutation({
    mutationFn: async () => {
      const language = i18n.language as Language;
      const body = { name, filter, kinds: [...kinds], language, target };
      if (viewer) return bodyOf(await api.POST('/api/follows', { body: { ...body, way } }));
      return { secret: null, ...bodyOf(await api.POST('/api/follows/by-mail', { body })) };
    },
    onSuccess: () => client.invalidateQueries(followsQuery),
  });
  if (make.data) {
    const { secret } = make.data;
    return (
      <div className={choosing.half} role="status">
        <p>{way === 'mail' ? t('asked', { target: make.data.target ?? '' }) : t('made')}</p>
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
        {ALERT_KINDS.map((kind) => (
          <label key={kind} className={choosing.option}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target: { checked } }) =>
                setKinds(ALERT_KINDS.filter((one) => (one === kind ? checked : kinds.includes(one))))
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
