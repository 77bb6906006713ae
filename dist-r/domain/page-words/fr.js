"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FR = void 0;
/** In French. */
exports.FR = {
    views: {
        overview: 'Aperçu',
        timeline: 'Chronologie',
        table: 'Tableau',
        'follow-ups': 'Suites',
        undertakings: 'Engagements',
        narratives: 'Récits',
        positions: 'Positions',
        disputed: 'Désaccords',
        briefing: 'Note',
        places: 'Lieux',
        network: 'Réseau',
    },
    pages: {
        '/actors': 'Acteurs',
        '/sources': 'Sources',
        '/publishers': 'Éditeurs',
        '/compare': 'Négociations côte à côte',
    },
    about: 'Des événements diplomatiques et leurs sources\u202f: ce qui s’est passé, ce qui a été promis, si cela a eu lieu et qui le dit.',
};
//# sourceMappingURL=fr.js.map