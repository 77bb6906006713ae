import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery } from '../../../api/queries.js';
import { spanQuery } from '../../../api/tile-queries.js';
import { chipsOf } from '../../../filters/chips.js';
import { useChipWords } from '../../../filters/use-chip-words.js';
import { words } from '../../../i18n/words.js';
import type { Pictured } from '@domain/timeline/picture/sheet.js';
import { direction } from '../../../ui/direction.js';
import { today as dayHere } from '../../../ui/today.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useView } from '../../../view/use-view.js';
import { filterOf } from '../../../view/view-search.js';
import { useDrawn } from '../use-drawn.js';
import { useTiles } from '../use-tiles.js';
import { useTimelineLabels } from '../use-timeline-labels.js';
import { useTimelineWindow } from '../use-timeline-window.js';
import { extentOf, viewOf } from '../view-of.js';

await words('picture');

export type StretchOf = 'shown' | 'whole';

interface Picturing {
  /** Null until all of it is there. */
  readonly pictured: Pictured | null;
  readonly failure: Error | null;
  /** Asks again for what did not come. */
  readonly retry: () => void;
}

/** The timeline of the view with all that a picture of it says. */
export function usePictured(dossier: string, stretch: StretchOf): Picturing {
  const { t } = useTranslation('picture');
  const { locale, list } = useFormats();
  const { date } = useDates();
  const { search } = useView();
  const [today] = useState(() => new Date());
  const dossierFile = useQuery(dossierQuery(dossier));
  const file = dossierFile.data;
  const spanned = useQuery(spanQuery(dossier, search));
  const span = spanned.data;
  const labels = useTimelineLabels(file?.title ?? dossier);
  const { window: shown } = useTimelineWindow(dossier, span);
  const extent = useMemo(() => extentOf(span), [span]);
  const window = stretch === 'whole' ? null : shown;
  const view = useMemo(
    () => (span === undefined || window === undefined ? null : viewOf(window, extent, today)),
    [span, window, extent, today],
  );
  const { drawn: data, waiting, failure, retry: retryTiles } = useTiles(dossier, search, view);
  const retry = () => {
    for (const { isError, refetch } of [dossierFile, spanned]) if (isError) void refetch();
    retryTiles();
  };
  const knownOn = useMemo(
    () => (search.knownOn === undefined ? undefined : new Date(`${search.knownOn}T23:59:59Z`)),
    [search.knownOn],
  );
  const { items, lanes, laneOf } = useDrawn(data, file, { today, knownOn });
  const filter = filterOf(search);
  const wordOf = useChipWords(dossier, filter);
  const chips = chipsOf(filter).map((chip) => wordOf(chip, true));
  if (!data || !view || !file || waiting)
    return { pictured: null, failure: dossierFile.error ?? spanned.error ?? failure, retry };
  const chosen = chips.length === 0 ? t('all') : t('filter', { filter: list(chips) });
  const when = labels.span({ from: new Date(view.from), to: new Date(view.to) });
  const address = `${location.origin}/d/${dossier}/timeline${location.search}`;
  return {
    failure: null,
    retry,
    pictured: {
      ...{ items, lanes, laneOf, labels, locale, today, knownOn, from: view.from, to: view.to },
      towards: direction(),
      words: {
        title: file.title,
        asOf: t('asOf', { day: date(search.knownOn ?? dayHere()) }),
        // What stands from before is drawn, too, and where there are very many events not all of them are.
        about: ({ seen, named }) =>
          [when, chosen, t('count', { count: Math.max(data.total, seen), named })].join(' · '),
        sources: [t('sources'), [address, file.licence].filter((part) => part !== '').join(' · ')],
      },
    },
  };
}
