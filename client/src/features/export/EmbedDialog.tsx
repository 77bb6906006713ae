import { embeddedAt, embedPath } from '@domain/embed/embedded-at.js';
import { frameHtml } from '@domain/embed/frame.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followWaysQuery } from '../../api/follow-queries.js';
import { dossierQuery } from '../../api/queries.js';
import { AskDialog } from '../../editing/AskDialog.js';
import { words } from '../../i18n/words.js';
import { aboveFoot } from '../../ui/above-foot.js';
import { classNames } from '../../ui/class-names.js';
import controls from '../../ui/controls.module.css';
import choosing from '../../ui/form/choosing.module.css';
import { CopyField } from '../../ui/form/CopyField.js';
import { stringifySearch } from '../../view/url.js';
import type { ViewSearch } from '../../view/view-search.js';
import { AsOf } from './AsOf.js';
import styles from './export.module.css';
import { Filtered } from './Filtered.js';
import { OneOf } from './OneOf.js';

await words('export');

interface EmbedDialogProps {
  readonly dossier: string;
  /** The view whose events stand on the other page. */
  readonly view: ViewSearch;
  readonly onClose: () => void;
}

/** Pixels of the frame. */
const SIZES = {
  wide: { width: 960, height: 560 },
  column: { width: 640, height: 480 },
  narrow: { width: 340, height: 560 },
} as const;
type Size = keyof typeof SIZES;

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The timeline of a view for a page elsewhere: how large, as of when, in which colours; how it will look, and the code for it. */
export function EmbedDialog({ dossier, view, onClose }: EmbedDialogProps) {
  const { t, i18n } = useTranslation('export');
  const { data: about } = useQuery(dossierQuery(dossier));
  const { data: ways } = useQuery(followWaysQuery);
  const [size, setSize] = useState<Size>('wide');
  const [theme, setTheme] = useState<Theme>('auto');
  const [day, setDay] = useState(view.knownOn ?? '');
  const { knownOn: _knownOn, ...filter } = view;
  const { width, height } = SIZES[size];
  const src = addressOf(dossier, { ...filter, ...(day !== '' && { knownOn: day }) }, [
    ['lang', i18n.language],
    ...(theme === 'auto' ? [] : [['theme', theme] as const]),
    ['width', String(width)],
    ['height', String(height)],
  ]);
  const title = t('frame.name', { dossier: about?.title ?? dossier });
  return (
    <AskDialog title={t('frame.title')} onClose={onClose} className={classNames(choosing.dialog, styles.dialog)}>
      <p>{t(ways?.open === false ? 'frame.members' : 'frame.intro')}</p>
      {ways?.open && (
        <div className={choosing.halves}>
          <div className={choosing.half}>
            <Filtered dossier={dossier} search={filter} />
            <OneOf label={t('frame.size')} among={Object.keys(SIZES) as Size[]} chosen={size} onChange={setSize}>
              {(one) => (
                <>
                  {t(`frame.${one}`)}
                  <small>
                    {SIZES[one].width} × {SIZES[one].height}
                  </small>
                </>
              )}
            </OneOf>
            <OneOf label={t('frame.colours')} among={THEMES} chosen={theme} onChange={setTheme}>
              {(one) => t(`frame.${one}`)}
            </OneOf>
            <AsOf day={day} onChange={setDay} />
          </div>
          <div className={choosing.half}>
            <CopyField
              label={t('frame.code')}
              text={frameHtml({ src, width, height, title })}
              hint={t('frame.codeHint')}
            />
            <section>
              <h3>{t('frame.preview')}</h3>
              <iframe className={styles.frame} src={src} title={title} style={{ maxInlineSize: width }} />
            </section>
          </div>
        </div>
      )}
      <footer ref={aboveFoot} className={classNames(choosing.foot, styles.foot)}>
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('close')}
        </button>
      </footer>
    </AskDialog>
  );
}

/** The whole address of the frame, with as much of the view as stands in one. */
function addressOf(dossier: string, view: ViewSearch, more: readonly (readonly [string, string])[]): string {
  const page = new URL(`/d/${encodeURIComponent(dossier)}${stringifySearch({ ...view })}`, location.origin);
  const search = new URLSearchParams(embeddedAt(page)?.search);
  for (const [name, value] of more) search.set(name, value);
  return location.origin + embedPath(dossier, search);
}
