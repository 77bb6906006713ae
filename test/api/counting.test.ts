import { Database } from '../../src/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('counting what is there', () => {
  it.each([0, 1, 9_999, 10_000])('is exact for %d', async (many) => {
    expect(await count(many)).toEqual({ total: many, totalIsEstimate: false });
  });

  it.each([10_001, 178_234])('estimates %d, and says so', async (many) => {
    const { total, totalIsEstimate } = await count(many);
    expect(totalIsEstimate).toBe(true);
    expect(total / many).toBeCloseTo(1, 1);
  });
});

function count(many: number): Promise<{ total: number; totalIsEstimate: boolean }> {
  return app.app.get(Database).count('generate_series(1, $1::int) AS n', [many]);
}
