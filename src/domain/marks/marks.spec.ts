import { MARK_STATES, markStateOf } from '../lifecycle/mark-state.js';
import { outcomeOf } from '../lifecycle/outcome.js';
import { lifecycleOf, statusesOf } from '../lifecycle/table.js';
import { KINDS } from '../vocabulary.js';
import { kindHue, markParts } from './marks.js';

const shapeOf = (kind: (typeof KINDS)[number]) => JSON.stringify(markParts(kind, 'happened').map(({ d }) => d));

test('every kind in every state has a mark of its own', () => {
  const drawn = KINDS.flatMap((kind) => MARK_STATES.map((state) => JSON.stringify(markParts(kind, state))));
  const apart = KINDS.flatMap((kind) =>
    MARK_STATES.map((state) => JSON.stringify([kindHue(kind), markParts(kind, state)])),
  );
  expect(new Set(apart).size).toBe(KINDS.length * MARK_STATES.length);
  expect(drawn.every((mark) => !mark.includes('undefined'))).toBe(true);
});

test('kinds are told apart by their shape alone', () => {
  expect(new Set(KINDS.map(shapeOf)).size).toBe(KINDS.length);
});

describe.each(KINDS)('of a %s', (kind) => {
  test.each(statusesOf(kind))('one that is %s is filled by what became of it', (status) => {
    const state = markStateOf(kind, status, false);
    const [outline] = markParts(kind, state);
    const solid = outline?.fill === 'currentColor';
    expect(solid).toBe(state === 'happened');
    if (status === 'postponed') expect(state).toBe('moved');
    else if (!['under_way', 'disputed', 'terminated'].includes(status)) expect(state).toBe(outcomeOf(kind, status));
  });

  test('what is settled is never overdue, and what is open can be', () => {
    const { closing } = lifecycleOf(kind);
    const late = statusesOf(kind).filter((status) => markStateOf(kind, status, true) === 'overdue');
    expect(late.filter((status) => closing.some((one) => one === status))).toEqual([]);
    expect(late.every((status) => ['open', 'moved'].includes(markStateOf(kind, status, false)))).toBe(true);
  });
});
