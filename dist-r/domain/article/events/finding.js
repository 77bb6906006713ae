"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DETAIL_FIELDS = exports.FINDING_REASONS = void 0;
/** Why a passage is taken for an event; the client puts it into words. */
exports.FINDING_REASONS = [
    'gathering_held',
    'gathering_announced',
    'gathering_called_off',
    'contact_made',
    'speech',
    'threat',
    'threat_under_condition',
    'deed',
    'day_not_said',
];
/** What is told of an event in a passage of its own. */
exports.DETAIL_FIELDS = ['status', 'when', 'place', 'format', 'participant', 'condition'];
//# sourceMappingURL=finding.js.map