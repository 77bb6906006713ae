import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKnownOn } from '../../view/use-known-on.js';
import styles from '../dossier.module.css';
import { SearchField } from './SearchField.js';
import type { Suggestion } from './suggestion.js';

/** The field of a page outside the views of a dossier: it leads to events and actors. Enter takes the first where none is chosen. */
export function PageSearchField() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const knownOn = useKnownOn();
  function go({ hit }: Suggestion) {
    if (hit?.type === 'actor') void navigate({ to: '/actors/$actor', params: { actor: hit.address } });
    else if (hit) void navigate({ to: '/events/$ref', params: { ref: hit.address }, search: { knownOn } });
  }
  return (
    <div className={styles.find}>
      <SearchField knownOn={knownOn} label={t('app.find')} onTake={go} onEnter={(_, first) => first && go(first)} />
    </div>
  );
}
