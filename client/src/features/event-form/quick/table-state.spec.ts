import { emptyTable, keptCells, reduceTable, tableOf, type TableState } from './table-state.js';

const titles = ({ rows }: TableState) => rows.map(({ cells }) => cells.title);

describe('the quick table', () => {
  const pasted = reduceTable(emptyTable(1), {
    type: 'fill',
    at: { row: 0, column: 1 },
    cells: [['A', '6 February 2026'], ['B'], ['C']],
  });

  it('grows by what is pasted, and takes nothing beyond its last column', () => {
    expect(titles(pasted)).toEqual(['A', 'B', 'C']);
    expect(pasted.rows[0]?.cells).toMatchObject({ kind: '', date: '6 February 2026' });
    const wide = reduceTable(emptyTable(1), {
      type: 'fill',
      at: { row: 0, column: 7 },
      cells: [['quote', 'too much']],
    });
    expect(wide.rows[0]?.cells.quote).toBe('quote');
  });

  it('takes back and does again', () => {
    const back = reduceTable(pasted, { type: 'undo' });
    expect(titles(back)).toEqual(['']);
    expect(titles(reduceTable(back, { type: 'redo' }))).toEqual(['A', 'B', 'C']);
    expect(reduceTable(emptyTable(1), { type: 'undo' }).past).toEqual([]);
  });

  it('is found again without what is recorded or empty, and is emptied in one step', () => {
    const [first] = pasted.rows;
    const saved = reduceTable(pasted, { type: 'saved', ids: new Map([[first!.key, 'an-id']]) });
    const again = tableOf(JSON.stringify(keptCells(saved)));
    expect(titles(again)).toEqual(['B', 'C', ...Array<string>(8).fill('')]);
    const cleared = reduceTable(again, { type: 'clear' });
    expect(keptCells(cleared)).toEqual([]);
    expect(titles(reduceTable(cleared, { type: 'undo' }))).toEqual(titles(again));
  });

  it.each([null, '', '{', '7', '[{"title":7,"other":"x"},null]'])('is empty where %j was kept', (kept) => {
    expect(keptCells(tableOf(kept))).toEqual([]);
  });

  it('leaves recorded rows as they are', () => {
    const [first] = pasted.rows;
    const saved = reduceTable(pasted, { type: 'saved', ids: new Map([[first!.key, 'an-id']]) });
    const typed = reduceTable(saved, { type: 'fill', at: { row: 0, column: 1 }, cells: [['X'], ['Y']] });
    expect(titles(typed)).toEqual(['A', 'Y', 'C']);
    expect(reduceTable(typed, { type: 'undo' }).rows[0]?.saved).toBe('an-id');
  });
});
