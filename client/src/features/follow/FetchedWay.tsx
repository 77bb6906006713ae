import type { Language } from '@domain/spoken-languages.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { followsQuery } from '../../api/follow-queries.js';
import { useViewer } from '../../api/use-viewer.js';
import controls from '../../ui/controls.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import { FormFault } from '../../ui/form/FormFault.js';
import choosing from '../../ui/form/choosing.module.css';

interface FetchedWayProps {
  readonly way: 'feed' | 'calendar';
  /** The address that is open to everybody; null where reading is for members. */
  readonly open: string | null;
  readonly name: string;
  readonly filter: string;
}

/** The address that a program asks again and again: the one that everybody has, or one with a secret of its own. */
export function FetchedWay({ way, open, name, filter }: FetchedWayProps) {
  const { t, i18n } = useTranslation('follow');
  const { viewer } = useViewer();
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: async () => {
      const body = { name, way, filter, language: i18n.language as Language };
      return bodyOf(await api.POST('/api/follows', { body }));
    },
    onSuccess: () => client.invalidateQueries(followsQuery),
  });
  const address = open ?? make.data?.address ?? null;
  if (address === null && !viewer) return <p>{t('signInFirst')}</p>;
  return (
    <div className={choosing.half}>
      {address === null && (
        <button
          type="button"
          className={`${controls.pill} ${controls.primary}`}
          disabled={make.isPending}
          onClick={() => make.mutate()}
        >
          {t('makeAddress')}
        </button>
      )}
      <FormFault>{make.error?.message ?? null}</FormFault>
      {address !== null && (
        <CopyField label={t('address')} text={address} hint={t(open === null ? 'addressHint' : 'openHint')} />
      )}
      {address !== null && way === 'calendar' && (
        <p>
          <a className={controls.pill} href={address.replace(/^https?:/, 'webcal:')}>
            {t('webcal')}
          </a>
        </p>
      )}
    </div>
  );
}
