import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types.js';
import picture from '../../ui/picture.module.css';
import type { Chosen } from './chosen.js';
import type { NetworkWords } from './use-network-words.js';

interface SidesTableProps {
  readonly sides: Network['sides'];
  readonly chosen: Chosen;
  readonly words: NetworkWords;
  readonly onChoose: (sides: Chosen) => void;
}

/** Who is in the picture, and how often each met others, mediated and received them. */
export function SidesTable({ sides, chosen, words, onChoose }: SidesTableProps) {
  const { t } = useTranslation('network');
  return (
    <div className={picture.scroll}>
      <table className={picture.table}>
        <caption>{t('sides')}</caption>
        <thead>
          <tr>
            {(['side', 'metColumn', 'mediatedColumn', 'hostedColumn'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides.map(({ side: { slug }, met, mediated, hosted }) => (
            <tr key={slug}>
              <th scope="row">
                <button
                  type="button"
                  className={picture.choose}
                  aria-pressed={chosen.length === 1 && chosen[0] === slug}
                  onClick={() => onChoose([slug])}
                >
                  <bdi>{words.nameOf(slug)}</bdi>
                </button>
              </th>
              <td>{met}</td>
              <td>{mediated}</td>
              <td>{hosted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
