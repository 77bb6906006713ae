import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import styles from './article.module.css';
import { likelySaid, type Changes } from './correction.js';
import type { Finding, Reading } from './desk.js';
import { useNamed } from './use-named.js';

await words('article');

interface LikelySpeakerProps {
  readonly finding: Finding;
  readonly reading: Reading;
  readonly dossier: string;
  readonly onChange: (changes: Changes) => void;
}

/** Of a quotation whose speaker the words leave open: who it may be, to be said in one press. Nothing where it is known, or nobody is likely. */
export function LikelySpeaker({ finding, reading, dossier, onChange }: LikelySpeakerProps) {
  const { t } = useTranslation('article');
  const named = useNamed(reading, dossier);
  const open = finding.citations.find(({ speakerId, likelyId }) => speakerId === null && likelyId);
  const likely = open && named.find(({ id }) => id === open.likelyId);
  if (!likely) return null;
  return (
    <p className={styles.actions}>
      <span className={styles.soft}>{t('speakerOpen')}</span>
      <button type="button" className={controls.pill} onClick={() => onChange(likelySaid(finding, likely))}>
        {t('likelySaid', { name: likely.name })}
      </button>
    </p>
  );
}
