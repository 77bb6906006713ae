"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PAGES = void 0;
exports.isPage = isPage;
exports.eventWithin = eventWithin;
exports.writersAddresses = writersAddresses;
/**
 * The client’s pages by their addresses, as its router writes them: `$name` stands for anything. Each says whom it is for: whoever
 * reads, or whoever writes and is known by name.
 */
exports.PAGES = {
    '/': 'readers',
    '/d/$dossier': 'readers',
    '/d/$dossier/timeline': 'readers',
    '/d/$dossier/weeks': 'readers',
    '/d/$dossier/table': 'readers',
    '/d/$dossier/follow-ups': 'readers',
    '/d/$dossier/undertakings': 'readers',
    '/d/$dossier/narratives': 'readers',
    '/d/$dossier/positions': 'readers',
    '/d/$dossier/disputed': 'readers',
    '/d/$dossier/briefing': 'readers',
    '/d/$dossier/places': 'readers',
    '/d/$dossier/network': 'readers',
    '/d/$dossier/history': 'readers',
    '/d/$dossier/import': 'writers',
    '/d/$dossier/article': 'writers',
    '/d/$dossier/deleted': 'writers',
    '/d/$dossier/edit': 'writers',
    '/d/$dossier/events/new': 'writers',
    '/d/$dossier/quick': 'writers',
    '/compare': 'readers',
    '/dossiers/new': 'writers',
    '/events/$ref': 'readers',
    '/events/$ref/history': 'readers',
    '/events/$ref/edit': 'writers',
    '/events/$ref/review': 'writers',
    '/events/$ref/suggestions/$suggestion': 'writers',
    '/actors': 'readers',
    '/actors/new': 'writers',
    '/actors/$actor': 'readers',
    '/actors/$actor/history': 'readers',
    '/actors/$actor/edit': 'writers',
    '/actors/$actor/merge': 'writers',
    '/sources': 'readers',
    '/sources/new': 'writers',
    '/sources/$source': 'readers',
    '/sources/$source/history': 'readers',
    '/sources/$source/edit': 'writers',
    '/sources/$source/merge': 'writers',
    '/publishers': 'readers',
    '/publishers/new': 'writers',
    '/publishers/$publisher': 'readers',
    '/publishers/$publisher/history': 'readers',
    '/publishers/$publisher/edit': 'writers',
    '/publishers/$publisher/merge': 'writers',
    '/desk': 'writers',
    '/review': 'writers',
    '/review/$list/$record/$suggestion': 'writers',
    '/account': 'writers',
    '/users': 'writers',
    '/sign-in': 'writers',
    '/welcome': 'writers',
    '/alerts': 'writers',
};
const ADDRESSES = Object.keys(exports.PAGES).map((page) => new RegExp(`^${page.replaceAll(/\$\w+/g, '[^/]+')}$`));
/** Whether there is a page at a path; a slash at its end does not count. */
function isPage(path) {
    const address = path.replace(/(?<=.)\/$/, '');
    return ADDRESSES.some((page) => page.test(address));
}
/** Where an event is that somebody looks for beneath its dossier, as an address one guesses; null for any other path. */
function eventWithin(path) {
    const [, ref] = /^\/d\/[^/]+\/events\/([^/]+)\/?$/.exec(path) ?? [];
    return ref === undefined || ref === 'new' ? null : `/events/${encodeURIComponent(ref)}`;
}
/** The addresses of the pages for whoever writes, as robots.txt has them (RFC 9309): `*` for anything, `$` for the end. */
function writersAddresses() {
    const pages = Object.entries(exports.PAGES).filter(([, whom]) => whom === 'writers');
    return pages.map(([page]) => `${page.replaceAll(/\$\w+/g, '*')}$`);
}
//# sourceMappingURL=pages.js.map