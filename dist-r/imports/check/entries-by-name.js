"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EntriesByName = void 0;
const first_day_js_1 = require("../../domain/time/first-day.js");
const problem_js_1 = require("../../common/problem.js");
const edtf_day_js_1 = require("../../database/edtf-day.js");
const new_events_js_1 = require("../../events/writing/new-events.js");
const bundle_document_js_1 = require("../bundle-document.js");
const check_references_js_1 = require("../check-references.js");
const json_js_1 = require("../json.js");
const on_the_map_js_1 = require("../on-the-map.js");
const batches_js_1 = require("./batches.js");
/** What a bundle has in it by slugs, and what its entries say of one another. Of each entry no more than this is kept. */
class EntriesByName {
    constructor() {
        this.actors = new Map();
        /** With the last day on which each appeared. */
        this.sources = new Map();
        /** With the day on which each became known, as far as that is told before it. */
        this.events = new Map();
        this.publishers = new Set();
        /** Ids of those that are here, by list and slug. */
        this.ids = new Map();
        this.refs = new Set();
    }
    /** Takes note of an entry; one that calls itself as another does is rejected. */
    add(list, at, entry, tally) {
        const slug = (0, batches_js_1.slugOf)(entry);
        if (slug === null)
            return;
        if (this[list].has(slug))
            tally.reject(list, at, slug, [(0, check_references_js_1.standsTwice)(slug, `/${list}/${at}/slug`)]);
        else if (list === 'publishers')
            this.publishers.add(slug);
        else if (list === 'actors')
            this.actors.set(slug, entry.type);
        else if (list === 'sources')
            this.sources.set(slug, { day: appearedOn(entry) });
        else
            this.events.set(slug, { day: tally.isRejected(list, at) ? null : this.knownOn(entry) });
    }
    /** Something of the bundle is here, as `id`; of a source, it appeared on `day`. */
    isHere(list, slug, id, day = null) {
        this.ids.set(`${list} ${slug}`, id);
        if (list === 'sources')
            this.sources.set(slug, { day });
    }
    /** Rejects what names nothing, or cannot be. */
    check({ list, from, entries }, bundle, tally) {
        if (list !== 'actors' && list !== 'events')
            return;
        for (const [n, entry] of entries.entries()) {
            const at = from + n;
            if (tally.isRejected(list, at))
                continue;
            const pointer = `/${list}/${at}`;
            const wrong = list === 'actors'
                ? (0, check_references_js_1.mistakesOfActor)(entry, pointer, this)
                : this.wrongWithEvent(entry, pointer, bundle);
            tally.reject(list, at, (0, batches_js_1.slugOf)(entry), wrong);
            if (list === 'events' && wrong.length === 0)
                tally.isNew(list, at);
        }
    }
    wrongWithEvent(event, at, bundle) {
        const strangers = (0, check_references_js_1.mistakesOfEvent)(event, at, bundle.dossier, this);
        if (strangers.length > 0)
            return strangers;
        const [placed = event] = (0, on_the_map_js_1.onTheMap)([event]).events;
        try {
            (0, new_events_js_1.checkNewEvents)({
                ids: [this.idOf('events', event.slug)],
                documentOf: () => (0, bundle_document_js_1.documentOf)(placed, bundle, this.names(bundle.dossier.languages[0] ?? null)).document,
                placeOf: () => at,
            });
            return this.refTwice(event, at);
        }
        catch (error) {
            if (error instanceof problem_js_1.Problem && error.errors)
                return error.errors;
            throw error;
        }
    }
    refTwice({ ref }, at) {
        if (ref !== undefined && this.refs.has(ref))
            return [(0, check_references_js_1.standsTwice)(ref, `${at}/ref`)];
        if (ref !== undefined)
            this.refs.add(ref);
        return [];
    }
    names(language) {
        return (what, slug) => {
            if (what === 'dossier')
                return { id: NOBODY, day: null, language };
            const id = this.idOf(`${what}s`, slug);
            if (what === 'actor')
                return { id, day: null };
            return { id, day: this[`${what}s`].get(slug)?.day ?? null };
        };
    }
    /** Whoever is not here has an id of nobody, of their own. */
    idOf(list, slug) {
        const key = `${list} ${slug}`;
        let id = this.ids.get(key);
        if (id === undefined) {
            id = `00000000-0000-7000-8000-${(this.ids.size + 1).toString(16).padStart(12, '0')}`;
            this.ids.set(key, id);
        }
        return id;
    }
    knownOn(event) {
        if (!(0, json_js_1.isObject)(event))
            return null;
        try {
            return (0, first_day_js_1.firstDayOrNull)((0, bundle_document_js_1.dayOf)(event, this.sources), null);
        }
        catch {
            // What it cites comes later in the file, or is not there, which is told in its place.
            return null;
        }
    }
}
exports.EntriesByName = EntriesByName;
const NOBODY = '00000000-0000-7000-8000-000000000000';
function appearedOn({ publishedOn }) {
    try {
        return typeof publishedOn === 'string' ? (0, edtf_day_js_1.edtfDay)(publishedOn, 'latest') : null;
    }
    catch {
        // It is rejected for it.
        return null;
    }
}
//# sourceMappingURL=entries-by-name.js.map