import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../../editing/AskDialog.js';
import { PAPERS, type Paper, type Pictured } from '@domain/timeline/picture/sheet.js';
import controls from '../../../ui/controls.module.css';
import { ErrorState } from '../../../ui/ErrorState.js';
import { FormFault } from '../../../ui/form/FormFault.js';
import { useView } from '../../../view/use-view.js';
import { pngFile, save, svgAddress, svgFile, UndrawnError } from './files.js';
import styles from './picture.module.css';
import { usePictured, type StretchOf } from './use-pictured.js';

const SHEETS = ['a4', 'a3', 'wide', 'screen'] as const;
type Sheet = (typeof SHEETS)[number];
const STRETCHES = ['shown', 'whole'] as const satisfies readonly StretchOf[];
const FILES = ['pdf', 'png', 'svg'] as const;
type File = (typeof FILES)[number];

/** The timeline as a picture: for which sheet, what of it, how it will look, and as which file. */
export function PictureDialog({ dossier, onClose }: { dossier: string; onClose: () => void }) {
  const { t } = useTranslation('picture');
  const { search } = useView();
  const [sheet, setSheet] = useState<Sheet>('a4');
  const [stretch, setStretch] = useState<StretchOf>('shown');
  const { pictured, failure, retry } = usePictured(dossier, stretch);
  const paper = paperOf(sheet);
  const make = useMutation({
    mutationFn: async ({ file, of }: { file: File; of: Pictured }) =>
      save(await fileOf(file, of, paper), nameOf(dossier, search.knownOn, file)),
  });
  // What went wrong with another sheet is no word about this one.
  const choose =
    <One,>(set: (one: One) => void) =>
    (one: One) => {
      make.reset();
      set(one);
    };
  return (
    <AskDialog title={t('title')} onClose={onClose} className={styles.dialog}>
      <div className={styles.choices}>
        <Choice
          label={t('for')}
          name="sheet"
          choices={SHEETS}
          chosen={sheet}
          onChange={choose(setSheet)}
          wordOf={(one) => t(`sheets.${one}`)}
        />
        <Choice
          label={t('stretch')}
          name="stretch"
          choices={STRETCHES}
          chosen={stretch}
          onChange={choose(setStretch)}
          wordOf={(one) => t(`stretches.${one}`)}
        />
      </div>
      <div className={styles.preview} aria-busy={pictured === null && failure === null}>
        {pictured && <Preview pictured={pictured} sheet={sheet} />}
        {!pictured && failure && <ErrorState error={failure} onRetry={retry} />}
        {!pictured && !failure && <p>{t('drawing')}</p>}
      </div>
      <p role="status">{make.isPending && t('making')}</p>
      <FormFault>{make.error && t(make.error instanceof UndrawnError ? 'undrawn' : 'failed')}</FormFault>
      <footer className={styles.foot}>
        {FILES.map((file) => (
          <button
            key={file}
            type="button"
            className={controls.pill}
            disabled={!pictured || make.isPending}
            onClick={() => pictured && make.mutate({ file, of: pictured })}
          >
            <b>{t(file)}</b> <span className={styles.hint}>{t(`${file}Hint`)}</span>
          </button>
        ))}
        <button type="button" className={controls.pill} onClick={onClose}>
          {t('close')}
        </button>
      </footer>
    </AskDialog>
  );
}

interface ChoiceProps<One extends string> {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly One[];
  readonly chosen: One;
  readonly onChange: (one: One) => void;
  readonly wordOf: (one: One) => string;
}

function Choice<One extends string>({ label, name, choices, chosen, onChange, wordOf }: ChoiceProps<One>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === chosen} onChange={() => onChange(one)} />
          {wordOf(one)}
        </label>
      ))}
    </fieldset>
  );
}

function Preview({ pictured, sheet }: { pictured: Pictured; sheet: Sheet }) {
  const { t } = useTranslation('picture');
  // Everything in it is new whenever the page is drawn; what it is made of is not.
  const { items, lanes, from, to } = pictured;
  const { drawing, text } = useMemo(
    () => svgFile(pictured, paperOf(sheet)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [items, lanes, from, to, sheet],
  );
  return <img src={svgAddress(text)} width={drawing.width} height={drawing.height} alt={t('preview')} />;
}

/** As on the screen is as wide as that, but no narrower than its lanes can be read. */
function paperOf(sheet: Sheet): Paper {
  if (sheet !== 'screen') return PAPERS[sheet];
  return { width: Math.min(Math.max(globalThis.innerWidth, 960), 2560), height: null, margin: 32 };
}

async function fileOf(file: File, pictured: Pictured, paper: Paper): Promise<Blob> {
  if (file === 'png') return pngFile(pictured, paper);
  if (file === 'svg') return new Blob([svgFile(pictured, paper).text], { type: 'image/svg+xml' });
  const { pdfFile } = await import('./pdf/pdf-file.js');
  return pdfFile(pictured, paper);
}

/** As files of events are called, see `fileName` of the server. */
function nameOf(dossier: string, knownOn: string | undefined, ending: string): string {
  const day = knownOn === undefined ? new Date().toISOString().slice(0, 10) : `as-of-${knownOn}`;
  return `demarche-${dossier}-timeline-${day}.${ending}`;
}
