import { databaseProblem } from './database-problem.js';

const failure = (code: string) => Object.assign(new Error('said by PostgreSQL'), { code });

describe('what went wrong in the database', () => {
  it.each(['08000', '08003', '08006', '25006', '57P01', 'ECONNREFUSED'])(
    '%s is told as a database that is away',
    (code) => {
      expect(databaseProblem(failure(code))?.code).toBe('unavailable');
    },
  );

  it.each(['53100', 'ENOSPC'])('%s is told as a full disk', (code) => {
    expect(databaseProblem(failure(code))?.code).toBe('disk_full');
  });

  it.each(['08P01', '42601', '22P02'])('%s is our mistake, and not told as a database that is away', (code) => {
    expect(databaseProblem(failure(code))).toBeNull();
  });
});
