import { QueryFailedError } from 'typeorm';
import { Problem } from '../common/problem.js';

/** What a broken constraint means to the person who wrote the value: field and sentence. */
const CONSTRAINTS: Record<string, [pointer: string, detail: string]> = {
  dossiers_slug_unique: ['/slug', 'Another dossier has this slug.'],
  dossiers_ref_prefix_unique: ['/refPrefix', 'Another dossier already numbers its events with this prefix.'],
  actors_slug_unique: ['/slug', 'Another actor has this slug.'],
  actors_wikidata_unique: ['/wikidata', 'Another actor has this Wikidata id.'],
  actor_names_language_unique: ['/names', 'An actor has one name per language; others are aliases.'],
  tenures_no_overlap: ['/tenures', 'The same office is held twice at the same time.'],
  tenures_in_order: ['/tenures', 'A tenure ends before it begins.'],
  tenures_not_of_itself: ['/tenures', 'Nobody holds an office for themselves.'],
  sources_slug_unique: ['/slug', 'Another source has this slug.'],
  sources_url_unique: ['/url', 'A source with this address is already there.'],
  sources_url_form: ['/url', 'An address begins with http:// or https://.'],
  events_slug_unique: ['/slug', 'Another event of the dossier has this slug.'],
  events_window_in_order: ['/when', 'The window ends before it begins.'],
  events_country_form: ['/country', 'A country is two capital letters (ISO 3166-1).'],
  events_intensity_range: ['/intensity', 'Intensity runs from −10 to 10.'],
  participations_once: ['/participations', 'An actor is named twice in the same role.'],
  citations_quote_has_language: ['/citations', 'A quote needs its language.'],
  claims_once: ['/claims', 'One citation makes at most one claim per field.'],
  claims_format_known: ['/claims', 'A claim about the format takes a format from the vocabulary.'],
  links_once: ['/links', 'The same link is given twice.'],
  links_not_to_itself: ['/links', 'An event cannot be linked to itself.'],
  links_no_circle: ['/links', 'The link would lead back to its own event.'],
  status_changes_append_only: ['/statusChanges', 'The ledger only grows: entries are corrected by new ones.'],
};

/** SQLSTATE classes and codes that mean: the server is away or going away. */
const GONE = /^(08|57P0[1-5]|53300)/;
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** The problem behind an error of PostgreSQL or of the way to it; null where the error is not of that kind. */
export function databaseProblem(error: unknown): Problem | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(cause instanceof Error)) return null;
  const { code, constraint } = cause as { code?: string; constraint?: string };
  const known = constraint === undefined ? undefined : CONSTRAINTS[constraint];
  if (constraint !== undefined && known) {
    const [pointer, detail] = known;
    return new Problem('conflict', detail, [{ pointer, code: constraint, detail }]);
  }
  if ((code !== undefined && (GONE.test(code) || NETWORK.has(code))) || isLostConnection(cause)) {
    return new Problem('unavailable', 'The database cannot be reached at the moment. Nothing was lost; try again.');
  }
  return null;
}

/** node-postgres gives these no code. */
function isLostConnection(error: Error): boolean {
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  );
}
