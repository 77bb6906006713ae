import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/client.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useViewer } from '../../api/use-viewer.js';
import controls from '../../ui/controls.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import { FormFault } from '../../ui/form/FormFault.js';
import { useDates } from '../../ui/use-dates.js';
import styles from './export.module.css';

/** Where a program fetches the file, how one does so on a command line, and a token for it where one may have one. */
export function ByProgram({ file, address }: { file: string; address: string }) {
  const { t } = useTranslation('export');
  const { date } = useDates();
  const { may } = useViewer();
  const client = useQueryClient();
  const make = useMutation({
    mutationFn: async () => {
      const body = { name: t('tokenName', { file }), scope: 'read' as const, expiresOn: inNinetyDays() };
      return bodyOf(await api.POST('/api/tokens', { body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['tokens'] }),
  });
  // A name of its own, the same each time: by that of the server, curl refuses to write what is there from the last time.
  const header = make.data ? ` -H 'Authorization: Bearer ${make.data.token}'` : '';
  return (
    <details className={styles.more}>
      <summary>{t('program')}</summary>
      <CopyField label={t('address')} text={address} />
      <CopyField label={t('curl')} text={`curl -f -o ${file}${header} '${address}'`} />
      {!may('token.manage') && <p className={controls.hint}>{t('tokenNone')}</p>}
      {may('token.manage') && !make.data && (
        <>
          <p className={controls.hint}>{t('tokenHint')}</p>
          <button type="button" className={controls.pill} disabled={make.isPending} onClick={() => make.mutate()}>
            {t('tokenMake')}
          </button>
        </>
      )}
      <FormFault>{make.error?.message ?? null}</FormFault>
      {make.data && (
        <CopyField
          label={t('token', { day: date(make.data.expiresOn) })}
          text={make.data.token}
          hint={t('tokenMade')}
        />
      )}
    </details>
  );
}

/** YYYY-MM-DD. */
function inNinetyDays(): string {
  return new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
}
