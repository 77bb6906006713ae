import { wordedReason } from '../../i18n/refusals/worded.js';
import styles from './import-table.module.css';
import type { RowMistake } from './types.js';

/** Why a row is rejected, in the reader’s language: in which column, what stands there, and what is wrong with it. */
export function Mistakes({ of }: { of: readonly RowMistake[] }) {
  return of.map((mistake) => (
    <p key={`${mistake.column ?? ''} ${mistake.code}`} className={styles.mistake}>
      {mistake.column !== null && (
        <>
          <b>
            <bdi>{mistake.column}</bdi>
          </b>{' '}
        </>
      )}
      {mistake.value !== null && mistake.value !== '' && (
        <>
          <q>
            <bdi>{mistake.value}</bdi>
          </q>{' '}
        </>
      )}
      <bdi>{wordedReason(mistake) ?? mistake.detail}</bdi>
    </p>
  ));
}
