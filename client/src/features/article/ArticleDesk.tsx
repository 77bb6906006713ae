import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetHanded, handedPage } from '../../editing/page/brought.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { articleOf, withReading } from './desk.js';
import { PasteForm } from './PasteForm.js';
import { Findings } from './Findings.js';
import { useReturned } from './use-returned.js';
import { useDesk } from './use-desk.js';
import styles from './article.module.css';

/** First the article, then what is found in it; one can go back to the article and find it as it was. */
export function ArticleDesk({ dossier }: { dossier: string }) {
  const { t } = useTranslation('article');
  const [desk, change] = useDesk(dossier);
  const [handed] = useState(() => handedPage(`article.${dossier}`));
  const [typing, setTyping] = useState(desk.reading === null || handed !== null);
  useEffect(() => {
    if (handed === null) return;
    forgetHanded(`article.${dossier}`);
    change((now) => ({ ...now, article: articleOf(handed, now.article) }));
  }, [handed, dossier, change]);
  const returned = useReturned(dossier, desk, change);
  if (typing || desk.reading === null) {
    return (
      <>
        <p className={styles.intro}>{t('intro')}</p>
        <PasteForm
          dossier={dossier}
          article={desk.article}
          onChange={(article) => change((now) => ({ ...now, article }))}
          onRead={(reading) => {
            change((now) => withReading(now, reading));
            setTyping(false);
          }}
        />
      </>
    );
  }
  return (
    <>
      {returned.error && <ErrorState error={returned.error} onRetry={returned.retry} />}
      <Findings
        dossier={dossier}
        reading={desk.reading}
        decisions={desk.decisions}
        actors={desk.actors}
        change={change}
        onChangeArticle={() => setTyping(true)}
      />
    </>
  );
}
