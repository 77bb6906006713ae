import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../ui/controls.module.css';

type Copied = 'not yet' | 'done' | 'failed';

/** Puts the briefing as Markdown where the next paste takes it from; says when the browser does not let it. */
export function CopyMarkdown({ address }: { address: string }) {
  const { t } = useTranslation('briefing');
  const [copied, setCopied] = useState<{ address: string; how: Copied }>({ address, how: 'not yet' });
  async function copy() {
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.statusText);
      await navigator.clipboard.writeText(await answer.text());
      setCopied({ address, how: 'done' });
    } catch {
      setCopied({ address, how: 'failed' });
    }
  }
  const how = copied.address === address ? copied.how : 'not yet';
  return (
    <>
      <button type="button" className={controls.pill} onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status">{how === 'not yet' ? '' : t(how === 'done' ? 'copied' : 'copyFailed')}</span>
    </>
  );
}
