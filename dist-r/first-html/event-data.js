"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.eventData = eventData;
const zones_js_1 = require("../domain/time/zones.js");
const markup_js_1 = require("../common/markup.js");
/** What schema.org has words for; of other statuses it says nothing. */
const STATES = {
    announced: 'EventScheduled',
    confirmed: 'EventScheduled',
    scheduled: 'EventScheduled',
    postponed: 'EventPostponed',
    cancelled: 'EventCancelled',
};
/** An event for programs (schema.org). */
function eventData(event) {
    const address = `/events/${event.ref ?? event.id}`;
    const state = STATES[event.status];
    return (0, markup_js_1.jsonLd)({
        ...{ '@type': 'Event', '@id': address, url: address, name: event.title, description: event.summary },
        inLanguage: event.titleLanguage,
        ...(event.earliest !== null && { startDate: asKnown(event, event.earliest) }),
        ...(event.latest !== null && { endDate: asKnown(event, event.latest) }),
        ...(state !== undefined && { eventStatus: `https://schema.org/${state}` }),
        ...(event.place !== null && { location: placeOf(event) }),
        superEvent: { '@type': 'Event', '@id': `/d/${event.dossier.slug}`, name: event.dossier.title },
        subjectOf: event.citations.map(({ source }) => ({
            ...{ '@type': 'CreativeWork', name: source.title, inLanguage: source.language },
            publisher: { '@type': 'Organization', name: source.publisher },
            ...(source.url !== null && { url: source.url }),
            ...(source.publishedOn !== null && { datePublished: source.publishedOn }),
        })),
    });
}
/** An instant where it is known, else the day that it is at the place. */
function asKnown({ precision, timezone }, instant) {
    return precision === 'instant' ? instant : (0, zones_js_1.dayInZone)(new Date(instant), timezone);
}
function placeOf({ place, country, lat, lon }) {
    return {
        ...{ '@type': 'Place', name: place },
        ...(country !== null && { address: { '@type': 'PostalAddress', addressCountry: country } }),
        ...(lat !== null && lon !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    };
}
//# sourceMappingURL=event-data.js.map