import type { EntityManager } from 'typeorm';
import { refusal, type Refusal } from '../../domain/refusals/refusal.js';
import type { EventDocumentDto } from '../event-document.dto.js';

/** Which of its issues are none of its dossier, by pointers into its list of them. */
export async function unknownIssues(
  manager: EntityManager,
  { dossier, issues }: Pick<EventDocumentDto, 'dossier' | 'issues'>,
): Promise<Refusal[]> {
  const named = Object.values(issues)
    .sort((a, b) => a.ordinal - b.ordinal)
    .map(({ issue }) => issue);
  if (named.length === 0) return [];
  const rows = await manager.query<{ slug: string }[]>('SELECT slug FROM issues WHERE dossier_id = $1', [dossier]);
  const known = new Set(rows.map(({ slug }) => slug));
  return named.flatMap((name, index) =>
    known.has(name)
      ? []
      : [
          refusal(
            `/issues/${index}/issue`,
            { code: 'unknown_reference', parameters: { thing: 'issue', name } },
            `The dossier has no issue “${name}”.`,
          ),
        ],
  );
}
