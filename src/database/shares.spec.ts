import { setImmediate as later } from 'node:timers/promises';
import { Shares } from './shares.js';

const HERE = '192.0.2.1';

describe('a share', () => {
  it('is what one network takes at once; the next of it waits until something is given back', async () => {
    const shares = new Shares(2, 10_000);
    const [first] = [await shares.take(HERE), await shares.take(HERE)];
    let turn = false;
    const third = shares.take(HERE).then((giveBack) => {
      turn = true;
      return giveBack;
    });
    await later();
    expect(turn).toBe(false);
    first();
    (await third)();
    expect(turn).toBe(true);
  });

  it('keeps some for what is quick, whoever slow waits before it', async () => {
    const shares = new Shares(3, 10_000, 1);
    const slow = await shares.take(HERE, false);
    const order: string[] = [];
    const second = shares.take(HERE, false).then((giveBack) => (order.push('slow'), giveBack));
    const quick = [await shares.take(HERE, true), await shares.take(HERE, true)];
    const third = shares.take(HERE, true).then((giveBack) => (order.push('quick'), giveBack));
    quick[0]!();
    (await third)();
    expect(order).toEqual(['quick']);
    slow();
    (await second)();
    quick[1]!();
    expect(order).toEqual(['quick', 'slow']);
  });

  it('leaves the others theirs', async () => {
    const shares = new Shares(1, 10_000);
    await shares.take(HERE);
    await expect(shares.take('198.51.100.1')).resolves.toBeDefined();
  });

  it('is refused as busy to whoever has waited too long, who then takes nobody’s turn', async () => {
    const shares = new Shares(1, 10);
    const giveBack = await shares.take(HERE);
    await expect(shares.take(HERE)).rejects.toMatchObject({ code: 'busy', facts: { retryAfter: 5 } });
    giveBack();
    giveBack();
    const again = await shares.take(HERE);
    await expect(shares.take(HERE)).rejects.toMatchObject({ code: 'busy' });
    again();
  });
});
