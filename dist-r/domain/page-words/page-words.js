"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EN = void 0;
const VIEWS = {
    overview: 'Overview',
    timeline: 'Timeline',
    table: 'Table',
    'follow-ups': 'Follow-ups',
    undertakings: 'Undertakings',
    narratives: 'Accounts',
    positions: 'Positions',
    disputed: 'Disputed',
    briefing: 'Briefing',
    places: 'Places',
    network: 'Network',
};
/** In English. */
exports.EN = {
    views: VIEWS,
    pages: {
        '/actors': 'Actors',
        '/sources': 'Sources',
        '/publishers': 'Publishers',
        '/compare': 'Negotiations side by side',
    },
    about: 'Diplomatic events with their sources: what happened, what was promised next, whether it happened, and who says so.',
};
//# sourceMappingURL=page-words.js.map