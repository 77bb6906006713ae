import { useTranslation } from 'react-i18next';
import type { Network, NetworkPair } from '../../api/types.js';
import { useActorName } from '../../ui/use-actor-name.js';
import { useFormats } from '../../ui/use-formats.js';

type Side = Network['sides'][number];

/** What sides are called, how often each met others, and how two met, in the reader's language. */
export function useNetworkWords(dossier: string, sides: readonly Side[]) {
  const { t } = useTranslation('network');
  const { list } = useFormats();
  const actorName = useActorName(dossier);
  const bySlug = new Map(sides.map(({ side }) => [side.slug, side]));
  const nameOf = (slug: string): string => actorName(bySlug.get(slug) ?? { slug, name: slug });
  const pairName = ([one = '', other = '']: readonly string[]): string =>
    t('pair', { one: nameOf(one), other: nameOf(other) });
  const countsOf = ({ met, mediated, hosted }: Side): string =>
    list([
      ...(met > 0 ? [t('met', { count: met })] : []),
      ...(mediated > 0 ? [t('mediated', { count: mediated })] : []),
      ...(hosted > 0 ? [t('hosted', { count: hosted })] : []),
    ]);
  const factsOf = ({ direct, through, untold }: Pick<NetworkPair, 'direct' | 'through' | 'untold'>): string =>
    list([
      ...(direct > 0 ? [t('direct', { count: direct })] : []),
      ...(through > 0 ? [t('through', { count: through })] : []),
      ...(untold > 0 ? [t('untold', { count: untold })] : []),
    ]);
  return { nameOf, pairName, countsOf, factsOf };
}

export type NetworkWords = ReturnType<typeof useNetworkWords>;
