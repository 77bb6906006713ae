import { Paces } from './paces.js';

describe('the pace of a question', () => {
  it('is not known before it was asked', () => {
    expect(new Paces().isQuick('SELECT 1')).toBe(false);
  });

  it('is not learned from a reader who left before there was an answer', async () => {
    const paces = new Paces();
    await expect(paces.timed('SELECT 1', () => Promise.reject(new Error('left')))).rejects.toThrow('left');
    expect(paces.isQuick('SELECT 1')).toBe(false);
    expect(await paces.timed('SELECT 1', () => Promise.resolve('answer'))).toBe('answer');
    expect(paces.isQuick('SELECT 1')).toBe(true);
  });

  it('is quick after a quick answer, and stays so while a busy server delays some', () => {
    const paces = new Paces();
    for (const took of [20, 900, 900]) paces.note('SELECT 1', took);
    expect(paces.isQuick('SELECT 1')).toBe(true);
  });

  it('is slow once no answer was quick for long, and quick again with the first that is', () => {
    const paces = new Paces();
    paces.note('SELECT 1', 150);
    for (let times = 0; times < 3; times += 1) paces.note('SELECT 1', 2_000);
    expect(paces.isQuick('SELECT 1')).toBe(false);
    paces.note('SELECT 1', 30);
    expect(paces.isQuick('SELECT 1')).toBe(true);
  });

  it('of what is asked often outlives a flood of other questions', () => {
    const paces = new Paces();
    for (let n = 0; n < 2_000; n += 1) {
      paces.note('SELECT often', 10);
      paces.note(`SELECT ${n}`, 10);
    }
    expect([paces.isQuick('SELECT often'), paces.isQuick('SELECT 0')]).toEqual([true, false]);
  });
});
