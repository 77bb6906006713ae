import fc from 'fast-check';
import { findCycle, mayLink, type Link } from './links.js';
import type { LinkType } from './vocabulary.js';

const link = (from: string, to: string, type: LinkType = 'follows_up'): Link => ({ from, to, type });
const chain = [link('d', 'c'), link('c', 'b'), link('c', 'a'), link('b', 'a')];

describe('findCycle', () => {
  it('names the way back, the shortest there is', () => {
    expect(findCycle(chain, link('a', 'd'))).toEqual(['a', 'd', 'c', 'a']);
    expect(findCycle(chain, link('b', 'c'))).toEqual(['b', 'c', 'b']);
    expect(findCycle([], link('a', 'a'))).toEqual(['a', 'a']);
  });

  it('finds none where the new link leads on', () => {
    expect(findCycle(chain, link('e', 'd'))).toBeNull();
    expect(findCycle(chain, link('d', 'a'))).toBeNull();
  });

  it('follows links of one type only', () => {
    expect(findCycle([link('b', 'a', 'part_of')], link('a', 'b', 'follows_up'))).toBeNull();
  });

  it('lets statements answer one another in circles', () => {
    expect(findCycle([link('b', 'a', 'responds_to')], link('a', 'b', 'responds_to'))).toBeNull();
  });

  it('keeps every graph free of circles when each link is asked for first', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const wanted = fc.array(fc.tuple(id, id), { maxLength: 30 });
    fc.assert(
      fc.property(wanted, (pairs) => {
        const kept: Link[] = [];
        for (const [from, to] of pairs) if (mayLink(kept, link(from, to)).ok) kept.push(link(from, to));
        expect(peeled(kept)).toEqual([]);
      }),
    );
  });
});

describe('mayLink', () => {
  it('refuses an event to itself, a link twice and a circle, with a reason', () => {
    expect(mayLink([], link('a', 'a', 'about'))).toMatchObject({ ok: false, code: 'link_to_itself' });
    expect(mayLink(chain, link('b', 'a'))).toMatchObject({ ok: false, code: 'link_exists' });
    expect(mayLink(chain, link('a', 'd'))).toEqual({
      ok: false,
      code: 'link_cycle',
      reason: 'The link would lead back to its own event along follows_up links',
    });
  });

  it('allows the same two events another type of link', () => {
    expect(mayLink(chain, link('b', 'a', 'reschedules'))).toEqual({ ok: true });
  });
});

/** What remains when links to events that lead nowhere are taken off again and again: circles only. */
function peeled(links: Link[]): Link[] {
  const rest = links.filter(({ to }) => links.some(({ from }) => from === to));
  return rest.length === links.length ? rest : peeled(rest);
}
