import { useTranslation } from 'react-i18next';
import type { EventSummary } from '../../../api/types.js';
import { ChoiceMenu } from '../../../ui/ChoiceMenu.js';
import { useActorName } from '../../../ui/use-actor-name.js';
import { useView } from '../../../view/use-view.js';
import { busiestPairs } from './pairs.js';

const ALL = 'all';

/** Between whom: everybody, or two sides that meet often in this view. */
export function PairMenu({ dossier, events }: { dossier: string; events: readonly EventSummary[] }) {
  const { t } = useTranslation('tension');
  const { search, change } = useView();
  const nameOf = useActorName(dossier);
  const chosen = search.pair ?? ALL;
  const pairs = [
    ...new Set([...busiestPairs(events).map((pair) => pair.join(',')), ...(search.pair ? [search.pair] : [])]),
  ];
  const words = (pair: string) => {
    const [one = '', other = ''] = pair.split(',').map((slug) => nameOf({ slug, name: slug }));
    return t('pairOf', { one, other });
  };
  const labelOf = (code: string) => (code === ALL ? t('everybody') : words(code));
  return (
    <ChoiceMenu
      label={t('pair')}
      mode="one"
      choices={[ALL, ...pairs].map((code) => ({ code, label: labelOf(code) }))}
      chosen={[chosen]}
      onChange={([code]) => change({ pair: code === ALL ? undefined : code })}
    >
      {t('between', { pair: labelOf(chosen) })}
    </ChoiceMenu>
  );
}
