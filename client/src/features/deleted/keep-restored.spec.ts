import type { DeletedEvent } from '../../api/types.js';
import { keepRestored } from './keep-restored.js';

const gone = (id: string, deletedAt: string) => ({ id, deletedAt }) as DeletedEvent;
const pages = (...lists: DeletedEvent[][]) => ({
  pages: lists.map((items) => ({ items, nextCursor: null, total: 3, totalIsEstimate: false })),
  pageParams: lists.map(() => undefined),
});
const NEW = gone('1', '2026-03-03T00:00:00Z');
const MIDDLE = gone('2', '2026-02-02T00:00:00Z');
const OLD = gone('3', '2026-01-01T00:00:00Z');

describe('the list of what was deleted, with what was restored', () => {
  it.each([
    ['stays in its place', pages([NEW, OLD]), [MIDDLE], [[NEW, MIDDLE, OLD]]],
    ['stays on its page', pages([NEW], [OLD]), [MIDDLE], [[NEW], [MIDDLE, OLD]]],
    ['stays where nothing else is left', pages([]), [MIDDLE], [[MIDDLE]]],
    ['is not there twice before the list is asked for again', pages([NEW, MIDDLE]), [MIDDLE], [[NEW, MIDDLE]]],
    ['gives way to its next deletion', pages([gone('2', NEW.deletedAt)]), [MIDDLE], [[gone('2', NEW.deletedAt)]]],
  ])('%s', (_what, data, restored, shown) => {
    expect(keepRestored(data, restored).pages.map(({ items }) => items)).toEqual(shown);
  });
});
