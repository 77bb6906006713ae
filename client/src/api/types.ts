import type { components } from './schema.js';

type Schemas = components['schemas'];

export type Dossier = Schemas['DossierDto'];
export type Actor = Schemas['ActorDto'];
export type ActorRef = Schemas['ActorRefDto'];
export type EventSummary = Schemas['EventSummaryDto'];
export type EventDetail = Schemas['EventDetailDto'];
export type LinkedEvent = Schemas['LinkedEventDto'];
export type EventLink = Schemas['EventLinkDto'];
export type Citation = Schemas['CitationDto'];
export type SourceRef = Schemas['SourceRefDto'];
export type StatusChange = Schemas['StatusChangeDto'];
export type Chain = Schemas['ChainDto'];
