import { isObject, objects, type Json } from './json.js';

/** What a word of the first format is called since, by the list that it stands in; the same in every list under `''`. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {},
  sources: { lang: 'language' },
  actors: { represents: 'tenures' },
  tenures: { actor: 'body' },
  events: { participants: 'participations', conditions: 'condition', statusHistory: 'statusChanges' },
  citations: { quoteLang: 'language' },
  statusChanges: { on: 'effectiveOn', reportedOn: 'knownOn' },
};

/**
 * A bundle of the first format in the words of the second; what it is not sure of it leaves for the check to refuse. The
 * first kept an event's claims beside its citations and let a bare status stand for the ledger.
 */
export function fromFormat1(bundle: Json): Json {
  const renamed = rename(bundle, '') as Json;
  const days = new Map(objects(renamed['sources']).map(({ slug, publishedOn }) => [slug, publishedOn]));
  const events = Array.isArray(renamed['events'])
    ? renamed['events'].map((event) => eventOf(event, days))
    : renamed['events'];
  return { ...renamed, format: 2, events };
}

function rename(value: unknown, list: string): unknown {
  if (Array.isArray(value)) return value.map((each) => rename(each, list));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const name = RENAMED[list]?.[key] ?? key;
      return [name, name in RENAMED ? rename(each, name) : each];
    }),
  );
}

function eventOf(event: unknown, days: ReadonlyMap<unknown, unknown>): unknown {
  if (!isObject(event)) return event;
  const { claims, status, ...rest } = event;
  const review = event['review'] ?? 'published';
  const ledger = objects(event['statusChanges']);
  // A claim of no citation of its own stays where it is, to be refused there.
  const homeless = objects(claims).filter(({ citation }) => !objects(event['citations'])[citation as number]);
  return {
    ...rest,
    ...(homeless.length > 0 && { claims: homeless }),
    review,
    citations: Array.isArray(event['citations']) ? cited(event['citations'], objects(claims)) : event['citations'],
    statusChanges: ledger.length > 0 ? event['statusChanges'] : [opening(event, status, days)],
  };
}

function cited(citations: readonly unknown[], claims: readonly Json[]): unknown[] {
  return citations.map((citation, index) => {
    const own = claims.filter((claim) => claim['citation'] === index).map(({ citation: _, ...claim }) => claim);
    return isObject(citation) && own.length > 0 ? { ...citation, claims: own } : citation;
  });
}

/** What a bare status means: so it is since it happened, as the first source to appear tells. */
function opening({ when, citations, knownOn }: Json, status: unknown, days: ReadonlyMap<unknown, unknown>): Json {
  const [first] = objects(citations)
    .map(({ source }) => ({ source, day: days.get(source) }))
    .filter((cited): cited is { source: unknown; day: string } => typeof cited.day === 'string')
    .sort((a, b) => a.day.localeCompare(b.day));
  return { status, effectiveOn: when, knownOn: knownOn ?? first?.day, source: first?.source ?? null };
}
