import { createRequire } from 'node:module';
import { inProject } from '../lib/project.mjs';
import { filled } from './filled.mjs';

const { slugify } = createRequire(import.meta.url)(inProject('dist/domain/slug.js'));

/** What the edition calls otherwise where it names an agency than where the same one publishes. */
const SAME = { Anadolu: 'Anadolu Agency', Mehr: 'Mehr News Agency' };

/** The wires that a source carries; the edition joins several by commas. */
export function agenciesOf({ agency }) {
  return (agency ?? '').split(', ').flatMap((name) => (name === '' ? [] : [SAME[name] ?? name]));
}

/** Everybody who publishes a source, in the order of the edition, then those whose text others carry or copy. */
export function publishersOf({ publishers, sources }) {
  const own = publishers.map(({ publisher: name, ...rest }) => ({ name, ...filled(rest) }));
  const behind = sources.flatMap((source) => [...agenciesOf(source), ...(source.mirrorOf ? [source.mirrorOf] : [])]);
  const known = new Set(own.map(({ name }) => name));
  const others = [...new Set(behind)].filter((name) => !known.has(name)).map((name) => ({ name }));
  return withSlugs([...own, ...others]);
}

function withSlugs(publishers) {
  const given = new Map();
  return publishers.map(({ name, ...rest }) => {
    const slug = slugify(name);
    const times = (given.get(slug) ?? 0) + 1;
    given.set(slug, times);
    return { slug: times === 1 ? slug : `${slug}-${times}`, name, ...rest };
  });
}
