import { DOSSIER, repeated } from '../../../test/support/demo-dossier.js';
import { mayLink, type Link } from '../links.js';

describe('the links of the demo', () => {
  it('lead to other events that there are, none twice, and never back to their own event', () => {
    const slugs = new Set(DOSSIER.events.map(({ slug }) => slug));
    const links: Link[] = [];
    const mistakes = DOSSIER.events.flatMap(({ slug: from, links: own }) =>
      own.flatMap(({ type, to }) => {
        const decision = mayLink(links, { from, to, type });
        links.push({ from, to, type });
        if (!slugs.has(to)) return [`${from} is linked to ${to}, which is not there`];
        return decision.ok ? [] : [`${from} ${type} ${to}: ${decision.reason}`];
      }),
    );
    expect(mistakes).toEqual([]);
    expect(repeated(links.map(({ from, to, type }) => `${from} ${type} ${to}`))).toEqual([]);
  });
});
