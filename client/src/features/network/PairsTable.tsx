import { useTranslation } from 'react-i18next';
import type { NetworkPair } from '../../api/types.js';
import { PictureTable, RowHead } from '../../ui/PictureTable.js';
import { useDates } from '../../ui/use-dates.js';
import { useFormats } from '../../ui/use-formats.js';
import picture from '../../ui/picture.module.css';
import { concerns, type Chosen } from './chosen.js';
import type { NetworkWords } from './use-network-words.js';

interface PairsTableProps {
  readonly pairs: readonly NetworkPair[];
  readonly chosen: Chosen;
  readonly words: NetworkWords;
  readonly onChoose: (sides: Chosen) => void;
}

const COLUMNS = [
  ...['pairColumn', 'timesColumn', 'directColumn', 'throughColumn', 'via', 'untoldColumn'],
  ...['disputedColumn', 'first', 'last'],
] as const;

/** All that the lines show, in words and figures. */
export function PairsTable({ pairs, chosen, words, onChoose }: PairsTableProps) {
  const { t } = useTranslation('network');
  const { date } = useDates();
  const { list, number } = useFormats();
  return (
    <PictureTable caption={t('pairs')} columns={COLUMNS.map((column) => t(column))}>
      {pairs.map(({ sides, times, direct, through, untold, disputed, via, from, to }) => (
        <tr key={sides.join(' ')}>
          <RowHead chosen={chosen.length > 1 && concerns(chosen, sides)} onChoose={() => onChoose(sides)}>
            {words.pairName(sides)}
          </RowHead>
          <td>{number(times)}</td>
          <td>{number(direct)}</td>
          <td>{number(through)}</td>
          <td>{list(via.map((one) => t('viaTimes', { side: words.nameOf(one.side), times: one.times })))}</td>
          <td>{number(untold)}</td>
          <td>{number(disputed)}</td>
          <td className={picture.whole}>
            <bdi>{date(from)}</bdi>
          </td>
          <td className={picture.whole}>
            <bdi>{date(to)}</bdi>
          </td>
        </tr>
      ))}
    </PictureTable>
  );
}
