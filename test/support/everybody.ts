import { fold } from '../../src/domain/article/text/fold.js';
import type { ArticleActor } from '../../src/domain/article/names/article-actor.js';
import { corpusArticles } from './corpus.js';

/** All whom the texts of `tune` know, each once and with an id of their own: every dossier has its own list, written on its own. */
export function everybodyOfTune(): readonly ArticleActor[] {
  const dossiers = new Map(corpusArticles('tune').map(({ dossier, actors }) => [dossier, actors]));
  const groups: Group[] = [];
  const groupOf = new Map<string, Group>();
  for (const [dossier, actors] of dossiers)
    for (const actor of actors) {
      const group = groups.find(({ members }) => members.some((other) => isSame(actor, other)));
      if (group) group.members.push(actor);
      const own = group ?? { members: [actor], id: '' };
      if (!group) groups.push(own);
      groupOf.set(`${dossier} ${actor.id}`, own);
    }
  const taken = new Set<string>();
  for (const group of groups) {
    const free = group.members.map(({ id }) => id).find((id) => !taken.has(id));
    group.id = free ?? `${group.members[0].id}-${taken.size}`;
    taken.add(group.id);
  }
  const tenures = new Map<Group, Tenures>();
  for (const [dossier, actors] of dossiers)
    for (const actor of actors) {
      const group = groupOf.get(`${dossier} ${actor.id}`);
      const held = (actor.tenures ?? []).map((each) => ({
        ...each,
        bodyId: groupOf.get(`${dossier} ${each.bodyId}`)?.id ?? each.bodyId,
      }));
      if (group) tenures.set(group, [...(tenures.get(group) ?? []), ...held]);
    }
  return groups.map((group) => joined(group, tenures.get(group) ?? []));
}

type Tenures = NonNullable<ArticleActor['tenures']>;

interface Group {
  readonly members: [ArticleActor, ...ArticleActor[]];
  id: string;
}

/** Of one type, and called the same in some language; or two of: one id, a name in common, spelt almost alike: `Sergei`. */
function isSame(a: ArticleActor, b: ArticleActor): boolean {
  if (a.type !== b.type || a.country !== b.country) return false;
  const [own, other] = [namesOf(a), namesOf(b)];
  if (own.some((name) => other.includes(name))) return true;
  const called = [...other, ...b.aliases.map(fold)];
  const signs = [
    a.id === b.id,
    fold(a.name).slice(0, 4) === fold(b.name).slice(0, 4),
    [...own, ...a.aliases.map(fold)].some((name) => called.includes(name)),
  ];
  return signs.filter(Boolean).length > 1;
}

function namesOf({ name, names }: ArticleActor): string[] {
  // `Zelensky`, `Zelenskyy`.
  return [name, ...Object.values(names)].map((each) => fold(each).replace(/(\p{L})\1/gu, '$1'));
}

function joined({ members, id }: Group, tenures: Tenures): ArticleActor {
  // Whichever dossier is read first: `Sergey`, `Erdoğan`.
  const name = members.map((each) => each.name).reduce((one, other) => (one > other ? one : other));
  const names = Object.assign({}, ...members.map((each) => each.names).reverse());
  return {
    ...members[0],
    name,
    id,
    slug: id,
    names,
    aliases: [...new Set(members.flatMap((each) => [each.name, ...each.aliases]))].filter((alias) => alias !== name),
    country: members.map(({ country }) => country).find((country) => country !== null) ?? null,
    tenures: [
      ...new Map(tenures.map((each) => [`${each.office} ${each.bodyId} ${each.from} ${each.to}`, each])).values(),
    ],
  };
}
