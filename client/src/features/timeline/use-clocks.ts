import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../../api/queries.js';
import type { EventSummary } from '../../api/types.js';

/**
 * What clocks and calendars elsewhere showed for the event with an id, a line each, where its hour is recorded. How to read them comes with the first
 * question, not with the page.
 */
export function useClocks(dossier: string, events: readonly EventSummary[] = []) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const actors = useQuery(actorsQuery(dossier)).data?.items;
  return useCallback(
    async (id: string): Promise<readonly string[]> => {
      const event = events.find((one) => one.id === id);
      if (event?.precision !== 'instant') return [];
      const { clockWords } = await import('../../ui/event/clock-words.js');
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const { clocks, notes } = clockWords(event, actors ?? [], { t, language, zone });
      return [...clocks.map(({ name, text }) => `${name} ${text}`), ...notes];
    },
    [t, language, actors, events],
  );
}
