import type { World } from './world.js';

/**
 * What issue `issue` is called in the language asked for; in the dossier's own where it has no name in it, else in any. A row
 * `d` of its dossier stands beside it.
 */
export function issueLabel({ inLanguage }: Pick<World, 'inLanguage'>, issue: string, dossier: string): string {
  const own = `${issue}.labels ->> coalesce(${dossier}.languages[1], 'en')`;
  const any = `(SELECT l.value FROM jsonb_each_text(${issue}.labels) l ORDER BY l.key LIMIT 1)`;
  return inLanguage(`${issue}.labels`, `coalesce(${own}, ${any})`);
}
