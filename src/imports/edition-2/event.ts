import { FORMATS } from '../../domain/vocabulary.js';
import { toldAtTheEnd } from './told-at-the-end.js';
import { eachOf, filled, objects, type Json } from '../json.js';
import { ledgerOf } from './ledger.js';
import { participationsOf } from './participations.js';
import { languageOf, original, others } from './words.js';

/** An event in the words of today; what it says twice is what its newest telling and entry say. */
export function eventOf(event: Json, days: ReadonlyMap<unknown, unknown>): Json {
  const { title, summary, status: _, by: _by, mustAct: _must, vote: _vote, participants: _all, ...more } = event;
  const { statusHistory: _ledger, conditions, claims, positions, citations, tellings, review, ...rest } = more;
  const told = objects(tellings).length > 0;
  return {
    ...filled({ ...rest, ...toldAtTheEnd(event), condition: conditions, issues: eachOf(positions, positionOf) }),
    // A claim of no citation of its own stays where it is, to be refused there.
    ...filled({ claims: objects(claims).filter(({ citation }) => !objects(citations)[citation as number]) }),
    ...(told ? { tellings: eachOf(tellings, tellingOf) } : { title, summary }),
    review: review ?? 'published',
    participations: participationsOf(event),
    citations: eachOf(citations ?? [], (citation, at) => citationOf(citation, objects(claims), at)),
    links: event['links'] ?? [],
    statusChanges: ledgerOf(event, days),
  };
}

function tellingOf(telling: Json): Json {
  return { language: languageOf(telling['title']), ...telling };
}

function positionOf({ stance, ...rest }: Json): Json {
  return filled({ ...rest, stance: original(stance), stances: others(stance) });
}

/** Claims stand beside the citations of an edition, each with the place of its own in the list. */
function citationOf({ quoteLang, credibility, ...rest }: Json, claims: readonly Json[], at: number): Json {
  return filled({
    ...rest,
    language: quoteLang,
    credibility: typeof credibility === 'string' ? Number(credibility) : credibility,
    claims: claims.filter(({ citation }) => citation === at).map(claimOf),
  });
}

/** What an edition calls a claim on the format may be one on who asked for it, or on what came of it. */
function claimOf({ citation: _, field, ...rest }: Json): Json {
  const isFormat = (FORMATS as readonly unknown[]).includes(rest['value']);
  return { ...rest, field: field === 'format' && !isFormat ? 'outcome' : field };
}
