import { ProblemError } from '../../api/problem.js';
import { pointingAt, RefusedError } from './refused.js';

const refusal = (status: number, pointer?: string) =>
  new ProblemError({ title: '', status, errors: pointer === undefined ? [] : [{ pointer, code: '', detail: 'no' }] });

describe('a refusal of the server', () => {
  it.each(['#/title', '/title', 'title'])('is told under the field that %s points at', async (pointer) => {
    const refused = pointingAt('/citations/0', () => Promise.reject(refusal(400, pointer)));
    await expect(refused).rejects.toMatchObject({ name: 'RefusedError', errors: { '/citations/0/title': 'no' } });
  });

  it.each([
    ['names no field', refusal(403)],
    ['says that somebody else was faster', refusal(412, '/If-Match')],
  ])('stays what it is where it %s', async (_what, error) => {
    await expect(pointingAt('', () => Promise.reject(error))).rejects.toBe(error);
  });

  it('is kept as the cause', () => {
    const cause = refusal(400, '/title');
    expect(new RefusedError({}, cause)).toMatchObject({ cause });
  });
});
