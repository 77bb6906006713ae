import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../api/types.js';
import { totalOf } from '../../i18n/total.js';
import view from '../../ui/view.module.css';
import { useFormats } from '../../ui/use-formats.js';
import picture from '../../ui/picture.module.css';
import { useView } from '../../view/use-view.js';
import { chosenOf, type Chosen } from './chosen.js';
import { columnsOf } from './columns.js';
import { Key } from './Key.js';
import { Meetings } from './Meetings.js';
import styles from './network.module.css';
import { NetworkPicture } from './NetworkPicture.js';
import { PairsTable } from './PairsTable.js';
import { SidesTable } from './SidesTable.js';
import { useNetworkWords } from './use-network-words.js';

/** A network that has meetings: who is chosen stands in the address. */
export function WhoMetWhom({ dossier, network }: { dossier: string; network: Network }) {
  const { t } = useTranslation('network');
  const { number } = useFormats();
  const { search, change } = useView();
  const words = useNetworkWords(dossier, network.sides);
  const columns = useMemo(() => columnsOf(network.sides, network.pairs), [network]);
  const chosen = chosenOf(search.between);
  const choose = (sides: Chosen): void => {
    const between = sides.join(',');
    change({ between: between === search.between ? undefined : between }, { replace: true });
  };
  const { looked, total, sides, sidesTotal, pairs } = network;
  const isHost = new Set(columns.hosts);
  const hasQuiet = pairs.some(({ apart, sides: both }) => apart === 0 && !both.includes(columns.hub ?? ''));
  const same = { chosen, words, onChoose: choose };
  return (
    <>
      <p className={view.intro}>
        {t('intro')} {t(looked === total ? 'count' : 'latest', { ...totalOf(network), looked })}{' '}
        {columns.hub !== null && hasQuiet && t('apart', { side: words.nameOf(columns.hub) })}
      </p>
      <NetworkPicture network={network} columns={columns} {...same} />
      {isHost.size > 0 && (
        <p className={styles.hosts}>
          {t('hosts')}{' '}
          {sides.flatMap(({ side: { slug }, hosted }) =>
            isHost.has(slug)
              ? [
                  <button
                    key={slug}
                    type="button"
                    className={picture.choose}
                    aria-pressed={chosen.includes(slug)}
                    onClick={() => choose([slug])}
                  >
                    <bdi>{words.nameOf(slug)}</bdi> {number(hosted)}
                  </button>,
                ]
              : [],
          )}
        </p>
      )}
      <Key />
      {sidesTotal > sides.length && <p className={picture.note}>{t('more', { count: sidesTotal - sides.length })}</p>}
      <div className={picture.beneath}>
        <Meetings network={network} chosen={chosen} words={words} onAll={() => change({ between: undefined })} />
        <div>
          <PairsTable pairs={pairs} {...same} />
          <SidesTable sides={sides} {...same} />
        </div>
      </div>
    </>
  );
}
