import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactor, Viewer } from '../../../api/types.js';
import { FormFault } from '../../../ui/form/FormFault.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { useDates } from '../../../ui/use-dates.js';
import { secondFactorQuery } from '../queries.js';
import { useFault } from '../use-fault.js';
import users from '../users.module.css';
import { RecoveryCodes } from './RecoveryCodes.js';
import styles from './second-factor.module.css';
import { SecondFactorForm } from './SecondFactorForm.js';

/** Who draws QR codes comes when somebody sets a second factor up. */
const SetUp = lazy(async () => ({ default: (await import('./SetUp.js')).SetUp }));

/** The second factor of whoever has signed in: set up, used, removed, and what became of it. */
export function SecondFactorSection({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('users');
  const { dayOf } = useDates();
  const faultOf = useFault();
  const { data: factor, error } = useQuery(secondFactorQuery);
  const [codes, setCodes] = useState<readonly string[]>();
  return (
    <section>
      <h2>{t('factor.title')}</h2>
      <p className={users.intro}>
        {factor?.since
          ? t('factor.on', { day: dayOf(factor.since) })
          : t(factor?.possible === false ? 'factor.elsewhere' : 'factor.intro')}
      </p>
      <FormFault>{faultOf(error)}</FormFault>
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {factor && !codes && factor.on && (
        <>
          <p className={users.intro}>{t('factor.left', { count: factor.recoveryCodesLeft })}</p>
          <SecondFactorForm viewer={viewer} onCodes={setCodes} />
        </>
      )}
      {factor && !codes && !factor.on && factor.possible && (
        <Suspense fallback={<Skeleton lines={[60, 40]} />}>
          <SetUp viewer={viewer} onCodes={setCodes} />
        </Suspense>
      )}
      {factor && factor.changes.length > 0 && <Changes changes={factor.changes} />}
    </section>
  );
}

function Changes({ changes }: Pick<SecondFactor, 'changes'>) {
  const { t } = useTranslation('users');
  const { momentOf } = useDates();
  return (
    <ul className={styles.changes}>
      {changes.map(({ what, at, by, reason }) => (
        <li key={at + what}>
          <bdi>{momentOf(at)}</bdi>: {t(`factor.changes.${what}`, { by: by ?? t('factor.commandLine') })}
          {reason !== null && (
            <>
              {' '}
              <q>
                <bdi>{reason}</bdi>
              </q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
