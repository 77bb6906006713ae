import type { LabelGroup } from '../domain/labels/label-table.js';
import { label } from '../domain/labels/labels.js';
import { LANGUAGES } from '../domain/spoken-languages.js';
import '../domain/tongues/every.js';
import { STATUSES } from '../domain/lifecycle/status.js';
import { lifecycleOf, statusesOf } from '../domain/lifecycle/table.js';
import {
  ACTS,
  ACTOR_TYPES,
  BASES,
  CLAIM_FIELDS,
  CREDIBILITIES,
  DEFAULT_INTENSITY,
  FORMATS,
  MOVES,
  KINDS,
  LINK_TYPES,
  RELIABILITIES,
  REVIEWS,
  ROLES,
  SEEN,
  PLACE_PRECISIONS,
  SOURCE_KINDS,
  STANCES,
  TITLE_SOURCES,
  WORD_KINDS,
  type Kind,
} from '../domain/vocabulary.js';
import type { KindTermDto, TermDto, VocabularyDto } from './vocabulary.dto.js';

/** The domain's lists in the shape of the API. */
export function vocabulary(): VocabularyDto {
  return {
    kinds: KINDS.map(kind),
    statuses: terms('status', STATUSES),
    roles: terms('role', ROLES),
    acts: terms('act', ACTS),
    formats: terms('format', FORMATS),
    placePrecisions: terms('placePrecision', PLACE_PRECISIONS),
    linkTypes: terms('linkType', LINK_TYPES),
    actorTypes: terms('actorType', ACTOR_TYPES),
    claimFields: terms('claimField', CLAIM_FIELDS),
    moves: terms('move', MOVES),
    stances: terms('stance', STANCES),
    bases: terms('basis', BASES),
    reviews: terms('review', REVIEWS),
    sourceKinds: terms('sourceKind', SOURCE_KINDS),
    titleSources: terms('titleSource', TITLE_SOURCES),
    seen: terms('seen', SEEN),
    reliabilities: terms('reliability', RELIABILITIES),
    credibilities: terms('credibility', CREDIBILITIES),
  };
}

function kind(code: Kind): KindTermDto {
  const { open, closing, transitions } = lifecycleOf(code);
  return {
    ...term('kind', code),
    open: [...open],
    closing: [...closing],
    transitions: Object.fromEntries(statusesOf(code).map((status) => [status, [...(transitions[status] ?? [])]])),
    defaultIntensity: DEFAULT_INTENSITY[code],
    tension: WORD_KINDS.some((word) => word === code) ? 'words' : 'deeds',
  };
}

function terms(group: LabelGroup, codes: readonly (string | number)[]): TermDto[] {
  return codes.map((code) => term(group, code));
}

function term(group: LabelGroup, code: string | number): TermDto {
  const labels = LANGUAGES.map((language) => [language, label(group, code, language)] as const);
  return { code: String(code), labels: Object.fromEntries(labels) };
}
