import { filled } from './filled.mjs';

/** Kinds that somebody utters and that somebody has to act on. */
const UTTERED = ['threat', 'commitment', 'proposal', 'deadline'];
const GATHERINGS = ['talks', 'meeting'];

/** Who takes part, once in each role. `by` is a role of its own in what is uttered, the speaker's in a statement, else a party's. */
export function participationsOf({ kind, participants, by, mustAct }) {
  const all = [...participants.map(taking), ...as(roleOfBy(kind), by), ...as('must_act', mustAct)];
  return all.filter(
    ({ actor, role }, index) => all.findIndex((other) => other.actor === actor && other.role === role) === index,
  );
}

function taking({ actor, role, knownOn, acts }) {
  return { actor, role, ...filled({ knownOn, acts }) };
}

/** Who announces talks says so in their ledger and takes no part by that. */
export function isGathering(kind) {
  return GATHERINGS.includes(kind);
}

function roleOfBy(kind) {
  if (UTTERED.includes(kind)) return 'author';
  if (isGathering(kind)) return null;
  return kind === 'statement' ? 'speaker' : 'party';
}

function as(role, actors) {
  return role === null ? [] : actors.map((actor) => ({ actor, role }));
}
