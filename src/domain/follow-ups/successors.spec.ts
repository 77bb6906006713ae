import type { Link } from '../links.js';
import type { Status } from '../lifecycle/status.js';
import type { Kind, LinkType } from '../vocabulary.js';
import { whatCameInstead, type Step } from './successors.js';

const step = (id: string, status: Status, day: string | null, kind: Kind = 'talks'): Step => ({
  id,
  kind,
  status,
  earliest: day === null ? null : new Date(`2026-02-${day}T00:00:00Z`),
});
const link = (from: string, to: string, type: LinkType = 'reschedules'): Link => ({ from, to, type });

const promise = step('promise', 'lapsed', '09');
const find = (others: Step[], links: Link[], notBefore: string | null = '09') =>
  whatCameInstead(
    promise,
    new Map(others.map((other) => [other.id, other])),
    () => links,
    notBefore === null ? null : new Date(`2026-02-${notBefore}T00:00:00Z`),
  )?.id ?? null;

describe('whatCameInstead', () => {
  it('goes over plans that came to nothing too', () => {
    const others = [step('second', 'lapsed', '12'), step('third', 'cancelled', '13'), step('held', 'held', '17')];
    const links = [link('second', 'promise'), link('third', 'second'), link('held', 'third', 'fulfils')];
    expect(find(others, links)).toBe('held');
  });

  it('stops where something took place: what followed that is another story', () => {
    const others = [step('held', 'held', '17'), step('later', 'held', '10')];
    expect(find(others, [link('held', 'promise'), link('later', 'held', 'follows_up')])).toBe('held');
  });

  it('prefers the first from the announced window on, and else the last before it', () => {
    const links = [link('early', 'promise'), link('earlier', 'promise'), link('held', 'promise')];
    const early = [step('earlier', 'held', '06'), step('early', 'held', '07')];
    expect(find([...early, step('held', 'held', '17')], links)).toBe('held');
    expect(find(early, links)).toBe('early');
    expect(find([...early, step('held', 'held', '17')], links, null)).toBe('earlier');
  });

  it('follows what it was overtaken by from its own end', () => {
    const war = step('war', 'reported', '28', 'incident');
    expect(find([war], [link('promise', 'war', 'overtaken_by')])).toBe('war');
    expect(find([war], [link('war', 'promise', 'overtaken_by')])).toBeNull();
  });

  it('prefers what is linked to it itself, though it came early, to what replaced what replaced it', () => {
    const others = [
      step('signed', 'reported', '07', 'agreement'),
      step('plan', 'lapsed', '10'),
      step('held', 'held', '17'),
    ];
    const links = [link('signed', 'promise', 'fulfils'), link('plan', 'promise'), link('held', 'plan')];
    expect(find(others, links)).toBe('signed');
  });

  it.each(['follows_up', 'about', 'responds_to', 'contradicts', 'announces', 'cancels', 'part_of'] as const)(
    'does not take what %s it for a successor',
    (type) => expect(find([step('held', 'held', '17')], [link('held', 'promise', type)])).toBeNull(),
  );

  it('takes what else replaced the plan that it was to replace', () => {
    const links = [link('promise', 'plan'), link('held', 'plan')];
    expect(find([step('plan', 'postponed', '03'), step('held', 'held', '17')], links)).toBe('held');
    expect(find([step('plan', 'held', '03'), step('held', 'held', '17')], links)).toBeNull();
  });

  it('tells two of one day apart by their ids, and is not led in circles', () => {
    const others = [step('b', 'held', '17'), step('a', 'held', '17'), step('plan', 'lapsed', null)];
    const links = [link('plan', 'promise'), link('promise', 'plan', 'fulfils'), link('a', 'plan'), link('b', 'plan')];
    expect(find(others, links)).toBe('a');
  });

  it('finds nothing where links lead to what the reader may not see', () => {
    expect(find([], [link('hidden', 'promise')])).toBeNull();
  });
});
