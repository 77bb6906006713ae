import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bookmarkletFor } from '../../editing/page/bookmarklet.js';
import { words } from '../../i18n/words.js';
import controls from '../../ui/controls.module.css';
import styles from './desk.module.css';

await words('page');

/** The bookmark that brings pages here, to be dragged to where bookmarks are. */
export function Bookmarklet() {
  const { t } = useTranslation('page');
  const [pressed, setPressed] = useState(false);
  return (
    <section aria-labelledby="desk-bookmarklet" className={styles.section}>
      <h2 id="desk-bookmarklet">{t('bookmarkletTitle')}</h2>
      <p className={styles.soft}>{t('bookmarkletText')}</p>
      <a
        // React refuses such an address, and it is meant to be dragged, not followed.
        ref={(link) => link?.setAttribute('href', bookmarkletFor(window.location.origin))}
        href="/desk"
        className={controls.pill}
        onClick={(event) => {
          event.preventDefault();
          setPressed(true);
        }}
      >
        {t('bookmarklet')}
      </a>
      <p role="status" className={styles.soft}>
        {pressed && t('bookmarkletPressed')}
      </p>
    </section>
  );
}
