"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.whoMetWhom = whoMetWhom;
const gathering_js_1 = require("./gathering.js");
/**
 * Who met whom, how often and through whom, of the `most` sides that met or went between others most often; of as many, by slug.
 * Gatherings come oldest first.
 */
function whoMetWhom(gatherings, most) {
    const tables = gatherings.map((gathering) => ({ gathering, table: (0, gathering_js_1.tableOf)(gathering) }));
    const all = nodesOf(tables.map(({ table }) => table));
    const nodes = all.slice(0, most);
    const ranks = new Map(nodes.map(({ slug }, index) => [slug, index]));
    const rankOf = (slug) => ranks.get(slug) ?? most;
    const pairs = new Map();
    for (const { gathering, table } of tables) {
        const met = table.met.filter((side) => ranks.has(side)).sort((a, b) => rankOf(a) - rankOf(b));
        for (const [index, one] of met.entries()) {
            for (const other of met.slice(index + 1)) {
                const key = `${one} ${other}`;
                const pair = pairs.get(key) ?? newPair(one, other, gathering.day);
                count(pair, gathering, table);
                if (met[0] !== nodes[0]?.slug)
                    pair.apart += 1;
                pairs.set(key, pair);
            }
        }
    }
    const counted = [...pairs.values()].map(({ via, ...pair }) => ({ ...pair, via: [...via.values()].sort(byTimes) }));
    const byRank = ({ sides: [a, b] }, { sides: [c, d] }) => rankOf(a) - rankOf(c) || rankOf(b) - rankOf(d);
    return { nodes, sides: all.length, pairs: counted.sort((a, b) => b.times - a.times || byRank(a, b)) };
}
function newPair(one, other, day) {
    const none = Object.fromEntries(gathering_js_1.MANNERS.map((manner) => [manner, 0]));
    return {
        ...{ sides: [one, other], times: 0, ...none, disputed: 0, apart: 0, via: new Map() },
        ...{ from: day, to: day, gatherings: [] },
    };
}
function count(pair, { id, day, disputed }, { manner, between }) {
    pair.times += 1;
    pair[manner] += 1;
    if (disputed)
        pair.disputed += 1;
    for (const slug of between) {
        const via = pair.via.get(slug) ?? { slug, times: 0, through: 0 };
        via.times += 1;
        if (manner === 'through')
            via.through += 1;
        pair.via.set(slug, via);
    }
    if (day < pair.from)
        pair.from = day;
    if (day > pair.to)
        pair.to = day;
    pair.gatherings.push(id);
}
function nodesOf(tables) {
    const nodes = new Map();
    const add = (sides, what) => {
        for (const slug of sides) {
            const node = nodes.get(slug) ?? { slug, met: 0, mediated: 0, hosted: 0 };
            node[what] += 1;
            nodes.set(slug, node);
        }
    };
    for (const { met, between, hosts } of tables) {
        // Of whoever sat alone nobody knows whom they met.
        if (met.length > 1)
            add(met, 'met');
        add(between, 'mediated');
        add(hosts, 'hosted');
    }
    const weight = ({ met, mediated }) => met + mediated;
    return [...nodes.values()].sort((a, b) => weight(b) - weight(a) || b.hosted - a.hosted || (a.slug < b.slug ? -1 : 1));
}
function byTimes(a, b) {
    return b.times - a.times || (a.slug < b.slug ? -1 : 1);
}
//# sourceMappingURL=who-met-whom.js.map