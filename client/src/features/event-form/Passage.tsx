import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HandedOver } from '../../editing/handed-over.js';
import { directionOf } from '../../ui/event/language.js';
import styles from './event-form.module.css';

interface PassageProps {
  readonly dossier: string;
  readonly passage: HandedOver['passage'];
}

/** The words that the form was filled from, in sight while one corrects it. */
export function Passage({ dossier, passage: { text, language } }: PassageProps) {
  const { t } = useTranslation('form');
  return (
    <aside className={styles.passage} aria-label={t('passage')}>
      <blockquote lang={language} dir={directionOf(language)}>
        {text}
      </blockquote>
      <Link to="/d/$dossier/article" params={{ dossier }}>
        {t('toArticle')}
      </Link>
    </aside>
  );
}
