import { layLabels, type Labelled } from './place-labels.js';

const MAP = { width: 300, height: 200 };
const circle = (key: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  ...{ key, x, y, radius: 8, width: 60, height: 16, ...more },
});

test('a label stands right of its circle, and left of it at the right edge', () => {
  const laid = layLabels([circle('muscat', 100, 100), circle('tokyo', 280, 50)], MAP);
  expect(laid.get('muscat')?.left).toBe(111);
  expect(laid.get('tokyo')?.left).toBe(209);
});

test('no label covers a circle or another label, and what has no room has none', () => {
  const near = Array.from({ length: 9 }, (_, at) =>
    circle(`c${at}`, 120 + (at % 3) * 14, 90 + Math.floor(at / 3) * 14),
  );
  const laid = layLabels(near, MAP);
  expect(laid.size).toBeGreaterThan(1);
  expect(laid.size).toBeLessThan(9);
  const boxes = [...laid.values()];
  const touches = boxes.flatMap((a, at) =>
    [...boxes.slice(at + 1), ...near.map(({ x, y }) => ({ left: x - 8, top: y - 8, width: 16, height: 16 }))].filter(
      (b) =>
        a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height,
    ),
  );
  expect(touches).toEqual([]);
});

test('the first come first', () => {
  const [one, other] = [circle('one', 100, 100), circle('other', 172, 100)];
  expect(layLabels([one, other], MAP).get('other')?.left).toBe(183);
  expect(layLabels([{ ...one, width: 200 }, other], MAP).get('one')?.top).not.toBe(92);
});
