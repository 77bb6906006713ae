import type { Finding, NewActor, Reading } from './desk.js';

/** What was decided of the article's new actors, by their ids there: the id they are recorded by, or null where left out. */
export type NewActorDecisions = Readonly<Record<string, string | null>>;

/** The new actors that a finding names and of whom nothing is decided yet. */
export function undecidedIn(finding: Finding, reading: Reading, decisions: NewActorDecisions): NewActor[] {
  const named = new Set([
    ...finding.participations.map(({ actorId }) => actorId),
    ...finding.citations.map(({ speakerId }) => speakerId),
  ]);
  return reading.found.newActors.filter(({ id }) => named.has(id) && decisions[id] === undefined);
}

/** A finding with those who are recorded in place of the new ones; who is left out, or not decided of, takes no part. */
export function withActors(finding: Finding, reading: Reading, decisions: NewActorDecisions): Finding {
  const isNew = new Set(reading.found.newActors.map(({ id }) => id));
  const idOf = (id: string) => (isNew.has(id) ? (decisions[id] ?? null) : id);
  const nameOf = (id: string | null) => reading.found.newActors.find((actor) => actor.id === id)?.name ?? null;
  return {
    ...finding,
    participations: finding.participations.flatMap(({ actorId, role }) => {
      const id = idOf(actorId);
      return id === null ? [] : [{ actorId: id, role }];
    }),
    citations: finding.citations.map((citation) => {
      const speakerId = citation.speakerId === null ? null : idOf(citation.speakerId);
      // Whoever is nobody's record still said it, in the words of the article.
      return {
        ...citation,
        speakerId,
        attribution: citation.attribution ?? (speakerId ? null : nameOf(citation.speakerId)),
      };
    }),
  };
}
