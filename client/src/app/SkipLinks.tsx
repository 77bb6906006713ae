import { useMatches } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

/** Pages whose events stand behind much else that takes the keyboard. */
const WITH_EVENTS: readonly string[] = ['/d/$dossier/', '/d/$dossier/timeline', '/d/$dossier/table'];

/** The ways past what stands around every page: to its content, and straight to the first event. */
export function SkipLinks() {
  const { t } = useTranslation();
  const hasEvents = useMatches({ select: (shown) => shown.some(({ routeId }) => WITH_EVENTS.includes(routeId)) });
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('app.skip')}
      </a>
      {hasEvents && (
        <a href="#content" className={styles.skip} onClick={toFirstEvent}>
          {t('app.skipToEvents')}
        </a>
      )}
    </>
  );
}

/** To the event itself; before any is there, to the content, where they will stand. */
function toFirstEvent(event: MouseEvent): void {
  const first = document.querySelector<HTMLElement>('#events :is(a, button):not([tabindex="-1"])');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
