/** Kinds of which the public may know before they take place. */
const GATHERINGS = ['talks', 'meeting'];

/** Roles of states that an announcement of talks between others does not tell. */
const BESIDE = ['host', 'mediator'];

/** A mediator is named by its capital, too. */
const CAPITALS = { oman: 'Muscat' };

/**
 * The event without what nobody had told of a gathering before it was held: how it was to be held is told by the entry that says
 * so, and persons, hosts and mediators are known to take part from the first day on which a telling, entry, quote or headline
 * names them, or else the day it was held. `actors` and `sources` are those of the edition, by slug.
 */
export function toldAhead(event, actors, sources) {
  const held = event.statusHistory.find(({ status }) => status === 'held');
  if (!GATHERINGS.includes(event.kind) || held === undefined || held.reportedOn <= event.knownOn) return event;
  const texts = textsOf(event, sources).filter(({ day }) => day < held.reportedOn);
  const since = ({ actor, role }) => {
    const { type } = actors.get(actor);
    if (type !== 'person' && !BESIDE.includes(role)) return event.knownOn;
    const naming = texts.filter((text) => names(text, actors.get(actor)) || (role === 'host' && isAt(text, event)));
    const [first] = naming.map(({ day }) => day).sort();
    return first ?? held.reportedOn;
  };
  return {
    ...event,
    participants: event.participants.map((one) => {
      const knownOn = since(one);
      return knownOn > event.knownOn ? { ...one, knownOn } : one;
    }),
    statusHistory: event.statusHistory.some(({ format }) => format)
      ? event.statusHistory
      : event.statusHistory.map((entry) => (entry === held ? { ...entry, format: event.format } : entry)),
  };
}

/** Everything that was published about it, with its day and who says it. */
function textsOf({ tellings, statusHistory, citations }, sources) {
  return [
    ...tellings.map(({ knownOn, title, summary }) => ({ day: knownOn, words: `${title.en} ${summary.en}`, by: null })),
    ...statusHistory.map(({ reportedOn, note, place, saidBy }) => ({
      ...{ day: reportedOn, words: `${note ?? ''} ${place ?? ''}`, by: saidBy },
    })),
    ...citations.map(({ source, quote, translation, attribution, speaker }) => ({
      day: sources.get(source).publishedOn,
      words: [quote, translation?.en, attribution, sources.get(source).title].join(' '),
      by: speaker,
    })),
  ];
}

function names({ words, by }, { slug, name, names: others, type }) {
  const called = [name, ...Object.values(others)].map((one) => (type === 'person' ? one.split(' ').at(-1) : one));
  return by === slug || [...called, CAPITALS[slug] ?? name].some((one) => words.includes(one));
}

function isAt({ words }, { place }) {
  return place !== null && words.includes(place);
}
