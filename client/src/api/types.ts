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
export type Source = Schemas['SourceDto'];
export type SourceRef = Schemas['SourceRefDto'];
export type StatusChange = Schemas['StatusChangeDto'];
export type Chain = Schemas['ChainDto'];
export type Viewer = Schemas['SignedInUserDto'];
export type User = Schemas['UserDto'];
export type Token = Schemas['TokenDto'];
export type OneTimeLink = Schemas['LinkDto'];
export type SignInLink = Schemas['SignInLinkDto'];
export type Quoted = Schemas['QuoteDto'];
export type FollowUp = Schemas['FollowUpDto'];
export type Undertaking = Schemas['UndertakingDto'];
export type Figure = Schemas['FigureDto'];
export type FollowUpFigures = Omit<Schemas['ActorFiguresDto'], 'actor'>;
export type FollowUpStatistics = Schemas['FollowUpStatisticsDto'];
export type Revision = Schemas['RevisionDto'];
export type Operation = Schemas['OperationDto'];
