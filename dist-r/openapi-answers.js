"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MEANINGS = void 0;
exports.describeAnswers = describeAnswers;
exports.bodyOf = bodyOf;
/** What an answer holds, by the class of its body. */
exports.MEANINGS = {
    ActorDto: 'The actor as it is now',
    ActorPageDto: 'A page of actors, and how many there are',
    AlikeActorsDto: 'Who is known and may be meant, the nearest first',
    ActorReferencesDto: 'How often the actor is referred to, counted by what refers',
    AccountsDto: 'What is said of the event, a column for each side',
    AssignedDto: 'Who is asked to see to the event, if anybody is',
    BriefingDto: 'The briefing, its sources numbered',
    BundleCheckDto: 'What would come of the bundle',
    ChainDto: 'The events of the thread, the oldest first',
    ChangedTogetherDto: 'How many came out different',
    CommentsDto: 'All comments on the event, the oldest first',
    DeletedEventPageDto: 'A page of deleted events, the last deleted first',
    DeskDto: 'What lies on one’s desk, the newest of each kind first',
    DeskWaitingDto: 'How much waits, by what it is',
    DisputePageDto: 'A page of events on which accounts differ, each with its contested questions',
    DossierDto: 'The dossier as it is now',
    DossierPageDto: 'A page of dossiers, and how many there are',
    EventDetailDto: 'The event as it is now, with all that belongs to it',
    EventPageDto: 'A page of events, and how many there are',
    EventVersionDto: 'The event as it was in that version',
    FindingsDto: 'What was found in the article, and the events that it seems to tell of',
    FollowUpPageDto: 'A page of announced steps, and how many there are',
    FollowUpStatisticsDto: 'The figures, each with the events behind it',
    FormDraftDto: 'The form as it was left',
    FormDraftListDto: 'One’s own unfinished forms, the newest first',
    FormDraftRefDto: 'The key of the form, and when it was kept',
    HealthDto: 'It answers and is well',
    IssuesDto: 'The issues, in their order',
    InvitedDto: 'The new user, and the link to hand on, which is shown this once',
    KeptMappingDto: 'The mapping as it is kept',
    KeptMappingsDto: 'One’s own mappings, by their names',
    KnownDaysDto: 'The day before and the day after on which something became known',
    LinkDto: 'Whom the link is for, and what it lets them do',
    ImportedDto: 'What came of it',
    ManifestDto: 'Rows, bytes and digest of the file',
    MadeTokenDto: 'The token with its secret, which is shown this once',
    NarrativesDto: 'A page of events, each with what the sides tell of it',
    NetworkDto: 'The sides, the pairs that met, and the meetings',
    NeighboursDto: 'The event before it and the one after it',
    OembedDto: 'The frame that shows it',
    AskedFollowDto: 'Where the question went',
    DeliveryListDto: 'What was sent, the newest first',
    FollowDto: 'The follow as it is now',
    FollowLinkDoneDto: 'What is followed from now on',
    FollowListDto: 'One’s own follows, the newest first',
    FollowWaysDto: 'The ways there are',
    MadeFollowDto: 'The follow, with the secret of a webhook, which is told this once',
    OverviewDto: 'What is next, overdue, last recorded and standing, and how often announcements came true',
    OwnSuggestionPageDto: 'A page of one’s own suggestions, the newest first',
    PeopleDto: 'Those who may write, by name',
    PlacesDto: 'The places, and the events of each',
    PositionsDto: 'The positions of each side, in the order of time',
    PublisherDto: 'The publisher as it is now',
    PublisherPageDto: 'A page of publishers, and how many there are',
    RecordSuggestionDto: 'What the suggestion would change, and what became of it',
    RecordSuggestionsDto: 'All suggestions of it, the oldest first, and whether readers see it',
    ReviewQueueDto: 'A page of what waits to be reviewed, the longest waiting first',
    ReviewedChangeDto: 'What differs from what readers see, with its evidence',
    RestoredRecordDto: 'The version that there is now, or the suggestion that came of it',
    RevisionsPageDto: 'A page of versions, the newest first',
    SessionDto: 'The user who has signed in',
    SessionListDto: 'One’s own sessions',
    SignInLinkDto: 'The link to hand on, which is shown this once',
    SignInMethodsDto: 'The ways to sign in',
    SourceDto: 'The document as it is now',
    SourcePageDto: 'A page of documents, and how many there are',
    PublisherReferencesDto: 'How often the publisher is referred to, counted by what refers',
    SourceReferencesDto: 'How often the document is referred to, counted by what refers',
    SpreadsheetImportDto: 'How far the import is, and what its check found',
    SpreadsheetImportsDto: 'One’s own imports, the newest first',
    SpreadsheetRowsDto: 'A page of rows, in the order of the file',
    StandingMergesDto: 'What can be taken out of it again, newest first',
    SuggestedChangeDto: 'What the suggestion would change, with its evidence',
    SuggestionsDto: 'All suggestions of the event, the oldest first',
    SearchHitsDto: 'What was found, the best first',
    TensionDto: 'The weeks with their words and deeds, and those that stand out',
    TileDto: 'What is shown of the tile, and its density',
    TimelineDto: 'The items of the window, and its density',
    TimelineSpanDto: 'From when to when they reach, and how many there are',
    TokenListDto: 'One’s own tokens, without their secrets',
    UndertakingPageDto: 'A page of undertakings, and how many there are',
    SecondFactorDto: 'Whether codes are asked, and what became of that',
    SecondFactorSecretDto: 'The secret; nobody can show it again',
    RecoveryCodesDto: 'The recovery codes; nobody can show them again',
    UserDto: 'The user as it is now',
    UserPageDto: 'A page of users, and how many there are',
    WrittenRowsDto: 'The ids of what was written, in the order in which it was given',
    VersionDto: 'Version, commit and formats',
    VocabularyDto: 'The words, their names, and what may become of each kind of event',
};
/** Says of each answer of a success what it holds, where its route has not. Throws where nobody has said it. */
function describeAnswers(routes) {
    for (const { path, operation } of routes) {
        for (const [status, answer] of Object.entries(operation.responses)) {
            if (!status.startsWith('2') || !answer || '$ref' in answer || answer.description)
                continue;
            const meaning = exports.MEANINGS[bodyOf(answer) ?? ''];
            if (meaning === undefined)
                throw new Error(`Nobody has said what ${status} of ${path} holds.`);
            answer.description = meaning;
        }
    }
}
/** The class of its body. */
function bodyOf(answer) {
    return /"\$ref":"#\/components\/schemas\/(\w+)"/.exec(JSON.stringify(answer))?.[1];
}
//# sourceMappingURL=openapi-answers.js.map