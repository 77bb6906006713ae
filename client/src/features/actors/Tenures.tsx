import { useTranslation } from 'react-i18next';
import type { Actor } from '../../api/types.js';
import { ActorLink } from '../../ui/directory/ActorLink.js';
import { nameIn } from '../../ui/use-actor-name.js';
import { officeIn } from '../../ui/office-in.js';
import styles from '../../ui/directory/directory.module.css';
import { Period } from './Period.js';

type Tenure = Actor['tenures'][number];

/** The offices of a person: what, for whom, from when to when. */
export function Tenures({ tenures }: { tenures: readonly Tenure[] }) {
  const { t, i18n } = useTranslation('directory');
  return (
    <section className={styles.section}>
      <h2>{t('actor.tenures')}</h2>
      <ul>
        {tenures.map((tenure) => (
          <li key={`${tenure.office} ${tenure.body.slug} ${tenure.from}`} className={styles.event}>
            <p className={styles.when}>
              <Period from={tenure.from} to={tenure.to} />
            </p>
            <p>
              {t('actor.office', { office: officeIn(i18n.language, tenure) })}
              <ActorLink slug={tenure.body.slug}>{nameIn(tenure.body, i18n.language)}</ActorLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
