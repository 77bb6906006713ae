import { DataSource, type DataSourceOptions } from 'typeorm';
import { ActorName } from '../actors/actor-name.entity.js';
import { DatedName } from '../actors/dated-name.entity.js';
import { IdempotencyKey } from '../common/idempotency/idempotency-key.entity.js';
import { Actor } from '../actors/actor.entity.js';
import { Tenure } from '../actors/tenure.entity.js';
import { KnownBrowser } from '../auth/known-browser.entity.js';
import { OidcIdentity } from '../auth/oidc/oidc-identity.entity.js';
import { OidcSignIn } from '../auth/oidc/oidc-sign-in.entity.js';
import { OneTimeLink } from '../auth/one-time-link.entity.js';
import { RecoveryCode } from '../auth/second-factor/recovery-code.entity.js';
import { AccessChange } from '../auth/access-change.entity.js';
import { SecondFactorChange } from '../auth/second-factor/second-factor-change.entity.js';
import { SecondFactor } from '../auth/second-factor/second-factor.entity.js';
import { Session } from '../auth/session.entity.js';
import { SignInAttempt } from '../auth/sign-in-attempt.entity.js';
import { Token } from '../auth/token.entity.js';
import { User } from '../auth/user.entity.js';
import { Assignment } from '../desk/assignment.entity.js';
import { DossierActor } from '../dossiers/dossier-actor.entity.js';
import { Dossier } from '../dossiers/dossier.entity.js';
import { Issue } from '../dossiers/issue.entity.js';
import { EventComment } from '../events/editorial/event-comment.entity.js';
import { Citation } from '../events/citation.entity.js';
import { Claim } from '../events/claim.entity.js';
import { EventIssue } from '../events/event-issue.entity.js';
import { EventState } from '../events/event-state.entity.js';
import { Event } from '../events/event.entity.js';
import { FormerSlug } from '../events/former-slug.entity.js';
import { Link } from '../events/link.entity.js';
import { Participation } from '../events/participation.entity.js';
import { ParticipationAct } from '../events/participation-act.entity.js';
import { StatusChange } from '../events/status-change.entity.js';
import { Telling } from '../events/telling.entity.js';
import { MergeRow } from '../history/merge-row.entity.js';
import { Merge } from '../history/merge.entity.js';
import { Revision } from '../history/revision.entity.js';
import { KeptMapping } from '../imports/spreadsheets/mappings/spreadsheet-mapping.entity.js';
import { SpreadsheetImport } from '../imports/spreadsheets/spreadsheet-import.entity.js';
import { Publisher } from '../publishers/publisher.entity.js';
import { SourceAgency } from '../sources/source-agency.entity.js';
import { Source } from '../sources/source.entity.js';
import { Suggestion } from '../suggestions/suggestion.entity.js';
import { Alert } from '../alerts/alert.entity.js';
import { Delivery } from '../alerts/delivery.entity.js';
import { FollowRequest } from '../alerts/follow-request.entity.js';
import { Follow } from '../alerts/follow.entity.js';
import { SnakeNaming } from './naming.js';
import { sessionOptions, surviveLoss } from './session.js';
import { TimedClient } from './timed-client.js';
import { sqlMigrations } from './sql-migrations.js';

const ENTITIES = [
  Dossier,
  DossierActor,
  Actor,
  ActorName,
  DatedName,
  Tenure,
  Publisher,
  Source,
  SourceAgency,
  Event,
  FormerSlug,
  EventState,
  Telling,
  Participation,
  ParticipationAct,
  Citation,
  Claim,
  StatusChange,
  Link,
  EventIssue,
  Issue,
  Revision,
  Merge,
  MergeRow,
  IdempotencyKey,
  EventComment,
  Assignment,
  Suggestion,
  SpreadsheetImport,
  KeptMapping,
  User,
  SecondFactor,
  RecoveryCode,
  SecondFactorChange,
  AccessChange,
  Session,
  KnownBrowser,
  Token,
  OneTimeLink,
  OidcIdentity,
  OidcSignIn,
  SignInAttempt,
  Follow,
  Delivery,
  Alert,
  FollowRequest,
];

/** The one way to reach the database in order to write; whoever only reads has connections of their own, perhaps to replicas. */
function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: sqlMigrations(),
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeNaming(),
    // The migrations create what they need; generated ids are never asked of the database.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    logging: false,
    applicationName: 'demarche',
    poolSize: 10,
    connectTimeoutMS: 5_000,
    extra: {
      Client: TimedClient,
      options: sessionOptions({ statement: 60, lock: 10, idle: 300 }),
      onConnect: surviveLoss,
    },
  };
}

export function createDataSource(url: string): DataSource {
  return new DataSource(dataSourceOptions(url));
}
