import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types.js';
import { PictureTable, RowHead } from '../../ui/PictureTable.js';
import { useFormats } from '../../ui/use-formats.js';
import type { Chosen } from './chosen.js';
import type { NetworkWords } from './use-network-words.js';

interface SidesTableProps {
  readonly sides: Network['sides'];
  readonly chosen: Chosen;
  readonly words: NetworkWords;
  readonly onChoose: (sides: Chosen) => void;
}

const COLUMNS = ['side', 'metColumn', 'mediatedColumn', 'hostedColumn'] as const;

/** Who is in the picture, and how often each met others, mediated and received them. */
export function SidesTable({ sides, chosen, words, onChoose }: SidesTableProps) {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  return (
    <PictureTable caption={t('sides')} columns={COLUMNS.map((column) => t(column))}>
      {sides.map(({ side: { slug }, met, mediated, hosted }) => (
        <tr key={slug}>
          <RowHead chosen={chosen.length === 1 && chosen[0] === slug} onChoose={() => onChoose([slug])}>
            <bdi>{words.nameOf(slug)}</bdi>
          </RowHead>
          <td>{number(met)}</td>
          <td>{number(mediated)}</td>
          <td>{number(hosted)}</td>
        </tr>
      ))}
    </PictureTable>
  );
}
