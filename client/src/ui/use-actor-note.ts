import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor } from '../api/types.js';
import { officeIn } from './office-in.js';
import { tellingOffice } from './office-on.js';
import { nameIn } from './use-actor-name.js';
import { today } from './today.js';
import { useDates } from './use-dates.js';
import { useFormats } from './use-formats.js';
import { useLabels } from './use-labels.js';

type Noted = Pick<Actor, 'type' | 'country' | 'tenures' | 'eventCount'>;

/**
 * What tells an actor from others of its name, in one line: the office held on a day (today where none is given), else one
 * that is not dated, else one of other days, with those; what it is, its country and its number of events.
 */
export function useActorNote(): (actor: Noted, day?: string | null) => string {
  const { t, i18n } = useTranslation();
  const { language: reader } = i18n;
  const labels = useLabels();
  const { country } = useFormats();
  const { date } = useDates();
  return useCallback(
    ({ type, country: code, tenures, eventCount }, day = null) => {
      const { office, held } = tellingOffice(tenures, day ?? today()) ?? {};
      const { from, to } = office ?? {};
      return [
        ...(office
          ? [
              t(held === 'undated' ? 'actorOfficeUndated' : 'actorOffice', {
                office: officeIn(reader, office),
                body: nameIn(office.body, reader),
              }),
            ]
          : []),
        ...(held === 'otherwise' ? [date(`${from ?? '..'}/${to ?? '..'}`)] : []),
        labels('actorType', type),
        ...(code === null ? [] : [country(code)]),
        t('actorEvents', { count: eventCount }),
      ].join(' · ');
    },
    [t, reader, labels, country, date],
  );
}
