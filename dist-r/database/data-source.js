"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createDataSource = createDataSource;
const typeorm_1 = require("typeorm");
const actor_name_entity_js_1 = require("../actors/actor-name.entity.js");
const dated_name_entity_js_1 = require("../actors/dated-name.entity.js");
const idempotency_key_entity_js_1 = require("../common/idempotency/idempotency-key.entity.js");
const actor_entity_js_1 = require("../actors/actor.entity.js");
const tenure_entity_js_1 = require("../actors/tenure.entity.js");
const known_browser_entity_js_1 = require("../auth/known-browser.entity.js");
const oidc_identity_entity_js_1 = require("../auth/oidc/oidc-identity.entity.js");
const oidc_sign_in_entity_js_1 = require("../auth/oidc/oidc-sign-in.entity.js");
const one_time_link_entity_js_1 = require("../auth/one-time-link.entity.js");
const recovery_code_entity_js_1 = require("../auth/second-factor/recovery-code.entity.js");
const access_change_entity_js_1 = require("../auth/access-change.entity.js");
const second_factor_change_entity_js_1 = require("../auth/second-factor/second-factor-change.entity.js");
const second_factor_entity_js_1 = require("../auth/second-factor/second-factor.entity.js");
const session_entity_js_1 = require("../auth/session.entity.js");
const sign_in_attempt_entity_js_1 = require("../auth/sign-in-attempt.entity.js");
const token_entity_js_1 = require("../auth/token.entity.js");
const user_entity_js_1 = require("../auth/user.entity.js");
const assignment_entity_js_1 = require("../desk/assignment.entity.js");
const dossier_actor_entity_js_1 = require("../dossiers/dossier-actor.entity.js");
const dossier_entity_js_1 = require("../dossiers/dossier.entity.js");
const issue_entity_js_1 = require("../dossiers/issue.entity.js");
const event_comment_entity_js_1 = require("../events/editorial/event-comment.entity.js");
const citation_entity_js_1 = require("../events/citation.entity.js");
const claim_entity_js_1 = require("../events/claim.entity.js");
const event_issue_entity_js_1 = require("../events/event-issue.entity.js");
const event_state_entity_js_1 = require("../events/event-state.entity.js");
const event_entity_js_1 = require("../events/event.entity.js");
const former_slug_entity_js_1 = require("../events/former-slug.entity.js");
const link_entity_js_1 = require("../events/link.entity.js");
const participation_entity_js_1 = require("../events/participation.entity.js");
const participation_act_entity_js_1 = require("../events/participation-act.entity.js");
const status_change_entity_js_1 = require("../events/status-change.entity.js");
const telling_entity_js_1 = require("../events/telling.entity.js");
const merge_row_entity_js_1 = require("../history/merge-row.entity.js");
const merge_entity_js_1 = require("../history/merge.entity.js");
const revision_entity_js_1 = require("../history/revision.entity.js");
const spreadsheet_mapping_entity_js_1 = require("../imports/spreadsheets/mappings/spreadsheet-mapping.entity.js");
const spreadsheet_import_entity_js_1 = require("../imports/spreadsheets/spreadsheet-import.entity.js");
const publisher_entity_js_1 = require("../publishers/publisher.entity.js");
const source_agency_entity_js_1 = require("../sources/source-agency.entity.js");
const source_entity_js_1 = require("../sources/source.entity.js");
const suggestion_entity_js_1 = require("../suggestions/suggestion.entity.js");
const alert_entity_js_1 = require("../alerts/alert.entity.js");
const delivery_entity_js_1 = require("../alerts/delivery.entity.js");
const follow_request_entity_js_1 = require("../alerts/follow-request.entity.js");
const follow_entity_js_1 = require("../alerts/follow.entity.js");
const naming_js_1 = require("./naming.js");
const session_js_1 = require("./session.js");
const timed_client_js_1 = require("./timed-client.js");
const sql_migrations_js_1 = require("./sql-migrations.js");
const ENTITIES = [
    dossier_entity_js_1.Dossier,
    dossier_actor_entity_js_1.DossierActor,
    actor_entity_js_1.Actor,
    actor_name_entity_js_1.ActorName,
    dated_name_entity_js_1.DatedName,
    tenure_entity_js_1.Tenure,
    publisher_entity_js_1.Publisher,
    source_entity_js_1.Source,
    source_agency_entity_js_1.SourceAgency,
    event_entity_js_1.Event,
    former_slug_entity_js_1.FormerSlug,
    event_state_entity_js_1.EventState,
    telling_entity_js_1.Telling,
    participation_entity_js_1.Participation,
    participation_act_entity_js_1.ParticipationAct,
    citation_entity_js_1.Citation,
    claim_entity_js_1.Claim,
    status_change_entity_js_1.StatusChange,
    link_entity_js_1.Link,
    event_issue_entity_js_1.EventIssue,
    issue_entity_js_1.Issue,
    revision_entity_js_1.Revision,
    merge_entity_js_1.Merge,
    merge_row_entity_js_1.MergeRow,
    idempotency_key_entity_js_1.IdempotencyKey,
    event_comment_entity_js_1.EventComment,
    assignment_entity_js_1.Assignment,
    suggestion_entity_js_1.Suggestion,
    spreadsheet_import_entity_js_1.SpreadsheetImport,
    spreadsheet_mapping_entity_js_1.KeptMapping,
    user_entity_js_1.User,
    second_factor_entity_js_1.SecondFactor,
    recovery_code_entity_js_1.RecoveryCode,
    second_factor_change_entity_js_1.SecondFactorChange,
    access_change_entity_js_1.AccessChange,
    session_entity_js_1.Session,
    known_browser_entity_js_1.KnownBrowser,
    token_entity_js_1.Token,
    one_time_link_entity_js_1.OneTimeLink,
    oidc_identity_entity_js_1.OidcIdentity,
    oidc_sign_in_entity_js_1.OidcSignIn,
    sign_in_attempt_entity_js_1.SignInAttempt,
    follow_entity_js_1.Follow,
    delivery_entity_js_1.Delivery,
    alert_entity_js_1.Alert,
    follow_request_entity_js_1.FollowRequest,
];
/** The one way to reach the database in order to write; whoever only reads has connections of their own, perhaps to replicas. */
function dataSourceOptions(url) {
    return {
        type: 'postgres',
        url,
        entities: ENTITIES,
        migrations: (0, sql_migrations_js_1.sqlMigrations)(),
        migrationsTableName: 'migrations',
        namingStrategy: new naming_js_1.SnakeNaming(),
        // The migrations create what they need; generated ids are never asked of the database.
        installExtensions: false,
        uuidExtension: 'pgcrypto',
        synchronize: false,
        logging: false,
        applicationName: 'demarche',
        poolSize: 10,
        connectTimeoutMS: 5_000,
        extra: {
            Client: timed_client_js_1.TimedClient,
            options: (0, session_js_1.sessionOptions)({ statement: 60, lock: 10, idle: 300 }),
            onConnect: session_js_1.surviveLoss,
        },
    };
}
function createDataSource(url) {
    return new typeorm_1.DataSource(dataSourceOptions(url));
}
//# sourceMappingURL=data-source.js.map