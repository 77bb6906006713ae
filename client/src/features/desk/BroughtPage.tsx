import type { DescribedPage } from '@domain/page/described-page.js';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossiersQuery } from '../../api/queries.js';
import type { DeskDossier } from '../../api/types.js';
import { withKnownPublisher } from '../../editing/page/as-document.js';
import { broughtPage, forgetBrought, handPage } from '../../editing/page/brought.js';
import { words } from '../../i18n/words.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import { SelectField } from '../../ui/fields/SelectField.js';
import { readStored, store } from '../../ui/stored.js';
import styles from './desk.module.css';
import { PageFacts } from './PageFacts.js';

await words('page');

const LAST = 'brought-page-dossier';

/** What a bookmarklet brought, until it has become an event's source or an article, or is not wanted. */
export function BroughtPage({ own }: { own: readonly DeskDossier[] }) {
  const [page, setPage] = useState(broughtPage);
  if (page === null) return null;
  return (
    <Brought
      page={page}
      own={own}
      onDone={() => {
        forgetBrought();
        setPage(null);
      }}
    />
  );
}

interface BroughtProps {
  readonly page: DescribedPage;
  readonly own: readonly DeskDossier[];
  readonly onDone: () => void;
}

function Brought({ page, own, onDone }: BroughtProps) {
  const { t } = useTranslation('page');
  const navigate = useNavigate();
  const { data } = useQuery(dossiersQuery);
  // Those one writes in first; the one that the last page went to before all.
  const all = new Map([...own, ...(data?.items ?? [])].map(({ slug, title }) => [slug, title]));
  const [chosen, setChosen] = useState(() => readStored(LAST));
  const [first] = all.keys();
  const dossier = chosen !== null && all.has(chosen) ? chosen : (first ?? '');
  const go = async (where: 'event' | 'article') => {
    const known = await withKnownPublisher(page).catch(() => page);
    store(LAST, dossier);
    const draft = crypto.randomUUID();
    handPage(where === 'event' ? draft : `article.${dossier}`, known);
    onDone();
    if (where === 'event') await navigate({ to: '/d/$dossier/events/new', params: { dossier }, search: { draft } });
    else await navigate({ to: '/d/$dossier/article', params: { dossier } });
  };
  return (
    <section aria-labelledby="desk-brought" className={classNames(styles.section, styles.brought)}>
      <h2 id="desk-brought">{t('brought')}</h2>
      <PageFacts page={page} />
      <SelectField
        label={t('dossier')}
        value={dossier}
        choices={[...all].map(([code, label]) => ({ code, label }))}
        onChange={setChosen}
      />
      <p className={styles.buttons}>
        <button
          type="button"
          className={classNames(controls.pill, controls.primary)}
          disabled={dossier === ''}
          onClick={() => void go('event')}
        >
          {t('newEvent')}
        </button>
        {page.text !== '' && (
          <button type="button" className={controls.pill} disabled={dossier === ''} onClick={() => void go('article')}>
            {t('article')}
          </button>
        )}
        <button type="button" className={classNames(controls.pill, controls.quiet)} onClick={onDone}>
          {t('drop')}
        </button>
      </p>
    </section>
  );
}
