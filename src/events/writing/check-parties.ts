import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import { firstDayOrNull } from '../../domain/time/first-day.js';
import { edtfDay } from '../../database/edtf-day.js';
import type { EventDocumentDto } from '../event-document.dto.js';
import type { PartsOfEvent } from './compose.js';

type Parties = PartsOfEvent & Pick<EventDocumentDto, 'kind'>;

/**
 * What cannot be of those who take part, by pointers into their list: leaving before they came, acts of what is no agreement,
 * an act told before it was done, the same act of a day twice.
 */
export function mistakesInParties({ kind, timezone, participations, acts }: Parties): Refusal[] {
  const listed = Object.entries(participations).sort(([, a], [, b]) => a.ordinal - b.ordinal);
  return listed.flatMap(([id, { from, to }], index) => {
    const at = `/participations/${index}`;
    const own = Object.values(acts)
      .filter(({ participation }) => participation === id)
      .sort((a, b) => a.ordinal - b.ordinal);
    const [first, last] = [edtfDay(from, 'earliest'), edtfDay(to, 'latest')];
    return [
      ...(first !== null && last !== null && last < first
        ? [refusal(`${at}/to`, 'participations_in_order', 'Nobody leaves before they came.')]
        : []),
      ...(own.length > 0 && kind !== 'agreement'
        ? [refusal(`${at}/acts`, 'act_without_agreement', 'Only a party of an agreement signs, ratifies or leaves it.')]
        : []),
      ...own.flatMap((act, place) => {
        const day = firstDayOrNull(act.on, timezone);
        const early = day !== null && act.knownOn < day;
        const twice = own.findIndex((other) => other.act === act.act && other.on === act.on) < place;
        return [
          ...(early
            ? [
                refusal(
                  `${at}/acts/${place}/knownOn`,
                  { code: 'act_known_before', parameters: { day } },
                  `What somebody did cannot be known before it was done, on ${day}.`,
                ),
              ]
            : []),
          ...(twice ? [refusal(`${at}/acts/${place}`, 'given_twice', 'The same act of a day is given twice.')] : []),
        ];
      }),
    ];
  });
}
