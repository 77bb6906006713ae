import { useTranslation } from 'react-i18next';
import type { TensionPoint } from '../../../api/types.js';
import { EventLink } from '../../../ui/event/EventLink.js';
import { useFormats } from '../../../ui/use-formats.js';
import type { Line } from './lines.js';
import { refsOf } from './lines.js';

/** A line's value at a point, to one decimal, or that there is none. */
export function Value({ point, line }: { point: TensionPoint; line: Line }) {
  const { t } = useTranslation('tension');
  const { signed } = useFormats();
  const { value } = point[line];
  return <>{value === null ? t('none') : signed(Math.round(value * 10) / 10)}</>;
}

/** The events that moved the lines at a point, each opening beside the timeline. */
export function Movers({ point, titles }: { point: TensionPoint; titles: ReadonlyMap<string, string> }) {
  return (
    <ul>
      {refsOf(point).map((ref) => (
        <li key={ref}>
          <EventLink eventRef={ref}>{titles.get(ref) ?? ref}</EventLink>
        </li>
      ))}
    </ul>
  );
}
