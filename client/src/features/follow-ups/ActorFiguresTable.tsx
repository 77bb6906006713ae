import { FIGURES } from '@domain/follow-ups/statistics.js';
import { useTranslation } from 'react-i18next';
import type { FollowUpStatistics } from '../../api/types.js';
import { useFormats } from '../../ui/use-formats.js';
import { FigureLink } from './FigureLink.js';
import figures from './figures.module.css';
import { slugOf } from './slug-of.js';
import { StepsLink } from './StepsLink.js';

interface ActorFiguresTableProps {
  readonly by: 'announcer' | 'mediator';
  readonly rows: FollowUpStatistics['byAnnouncer'];
  /** How many actors there are, of which those with the most steps have a row. */
  readonly total: number;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** The same figures one actor at a time. Where it is narrow its rows are stacked, so its roles are written out. */
export function ActorFiguresTable({ by, rows, total: actors, nameOf }: ActorFiguresTableProps) {
  const { t } = useTranslation('follow-ups');
  const { comma, number } = useFormats();
  const nobody = t(by === 'announcer' ? 'nobodyNamed' : 'noMediator');
  const named = rows.filter(({ actor }) => actor !== null).length;
  const columns = [t('who'), t('steps'), ...FIGURES.map((name) => t(`figureNames.${name}`))];
  return (
    <table role="table" className={figures.table}>
      <caption>
        {t(by === 'announcer' ? 'byAnnouncer' : 'byMediator')}
        {named < actors && ` (${t('foremost', { count: named, total: actors })})`}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ actor, total, ...figures }) => {
          const choice = { [by]: [slugOf(actor)] };
          const name = actor ? nameOf(actor) : nobody;
          return (
            <tr key={slugOf(actor)} role="row">
              <th role="rowheader" scope="row">
                {name}
              </th>
              <td role="cell" data-label={columns[1]}>
                <StepsLink choice={choice} count={total} label={`${name}${comma}${t('steps')}: ${number(total)}`} />
              </td>
              {FIGURES.map((figure) => (
                <td key={figure} role="cell" data-label={t(`figureNames.${figure}`)}>
                  <FigureLink
                    name={figure}
                    figure={figures[figure]}
                    choice={choice}
                    what={[t(`figureNames.${figure}`), name].join(comma)}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
