import type { TextQuote } from '@domain/references/text-quote.js';
import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { directionOf } from '../../../ui/event/language.js';
import { useFieldName } from '../../../ui/use-field-name.js';
import styles from '../event-form.module.css';

interface AnchorLineProps {
  readonly anchor: TextQuote;
  /** Of the document. */
  readonly lang: string;
  readonly onForget: () => void;
}

/** Where in the document the words stand, with what stands around them. */
export function AnchorLine({ anchor, lang, onForget }: AnchorLineProps) {
  const { t } = useTranslation('form');
  const name = useFieldName()('anchor');
  return (
    <p className={styles.anchor}>
      <span>{name}</span>{' '}
      <bdi lang={lang} dir={directionOf(lang)}>
        …{anchor.prefix}
        <mark>{anchor.exact}</mark>
        {anchor.suffix}…
      </bdi>{' '}
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('remove', { name })}
        onClick={onForget}
      >
        ×
      </button>
    </p>
  );
}
