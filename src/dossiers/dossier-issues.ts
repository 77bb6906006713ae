import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { Problem } from '../common/problem.js';
import { insertAll } from '../database/insert-all.js';
import { slugify } from '../domain/slug.js';
import { Issue } from './issue.entity.js';

export interface IssueInput {
  /** Made from the label where it is missing. */
  slug?: string | undefined;
  /** By language (BCP 47). */
  labels: Readonly<Record<string, string>>;
}

/**
 * Gives a dossier these issues, in this order, in place of those it has. Throws `conflict` where one is to go that events
 * are about, and `validation_failed` where two have one slug.
 */
export async function writeIssues(
  manager: EntityManager,
  dossierId: string,
  inputs: readonly IssueInput[],
): Promise<void> {
  const wanted = inputs.map(({ slug, labels }, ordinal) => ({
    ...{ dossierId, ordinal, labels: { ...labels } },
    slug: slug ?? slugify(labels['en'] ?? Object.values(labels)[0] ?? ''),
  }));
  refuseTwice(wanted.map(({ slug }) => slug));
  const there = await manager.find(Issue, { where: { dossierId } });
  const gone = there.filter(({ slug }) => !wanted.some((issue) => issue.slug === slug));
  await refuseUsed(
    manager,
    dossierId,
    gone.map(({ slug }) => slug),
  );
  for (const { id } of gone) await manager.delete(Issue, { id });
  for (const { id, slug } of there) {
    const issue = wanted.find((one) => one.slug === slug);
    if (issue) await manager.update(Issue, { id }, { ordinal: issue.ordinal, labels: issue.labels });
  }
  const fresh = wanted.filter(({ slug }) => !there.some((issue) => issue.slug === slug));
  await insertAll(
    manager,
    Issue,
    fresh.map((issue) => ({ ...issue, id: uuidv7() })),
  );
}

function refuseTwice(slugs: readonly string[]): void {
  const index = slugs.findIndex((slug, at) => slugs.indexOf(slug) < at);
  const slug = slugs[index];
  if (slug === undefined) return;
  const detail = `“${slug}” stands twice.`;
  const refusal = { pointer: `/issues/${index}/slug`, code: 'slug_twice', parameters: { slug }, detail } as const;
  throw new Problem('validation_failed', detail, [refusal]);
}

async function refuseUsed(manager: EntityManager, dossierId: string, slugs: readonly string[]): Promise<void> {
  const [used] = await manager.query<{ issue: string }[]>(
    'SELECT issue FROM event_issues WHERE dossier_id = $1 AND issue = ANY ($2::text[]) LIMIT 1',
    [dossierId, slugs],
  );
  if (!used) return;
  const { issue } = used;
  const detail = `Events are about “${issue}”: it can be renamed, but not removed.`;
  throw new Problem('conflict', detail, [{ pointer: '/issues', code: 'issue_in_use', parameters: { issue }, detail }]);
}
