import { useTranslation } from 'react-i18next';
import { FormFault } from '../../ui/form/FormFault.js';
import { ApplyForm } from './ApplyForm.js';
import { ColumnsTable } from './ColumnsTable.js';
import styles from './import.module.css';
import { KeptMappings } from './KeptMappings.js';
import { NewActorsTable } from './NewActorsTable.js';
import { ReadingFields } from './ReadingFields.js';
import { RowsTable } from './RowsTable.js';
import { Totals } from './Totals.js';
import type { Mapping, SpreadsheetImport } from './types.js';
import { useDecidedActors } from './use-decided-actors.js';

interface CheckedProps {
  readonly dossier: string;
  readonly one: SpreadsheetImport;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onApplied: (one: SpreadsheetImport) => void;
}

/** What the check found, how the file was read, and the last step. Whoever changes how it is read sees it checked again. */
export function Checked({ dossier, one, onMapping, onApplied }: CheckedProps) {
  const { t } = useTranslation('import');
  const { decided, error, decide } = useDecidedActors(one);
  // What was interrupted left nothing behind: it can come in again.
  const isReady = (one.state === 'checked' || one.state === 'interrupted') && one.questions.length === 0;
  return (
    <>
      {one.questions.map((question) => (
        <p key={question} role="alert" className={styles.question}>
          {t(`questions.${question}`)}
        </p>
      ))}
      {isReady && <Totals one={one} />}
      <ReadingFields one={one} onMapping={onMapping} />
      <ColumnsTable one={one} onMapping={onMapping} />
      <KeptMappings one={one} onMapping={onMapping} />
      {(one.state === 'checked' || isReady) && <RowsTable one={one} />}
      {one.newActors.length > 0 && (
        <NewActorsTable dossier={dossier} actors={one.newActors} decided={decided} onDecide={decide} />
      )}
      <FormFault>{error?.message ?? null}</FormFault>
      {isReady && <ApplyForm one={one} actors={decided} onApplied={onApplied} />}
    </>
  );
}
