import { errorOf, fieldErrors, isMissing, ProblemError, UnreachableError } from './problem.js';

const problem = {
  title: 'Bad request',
  status: 400,
  detail: 'from: 2026-02-30 does not exist',
  errors: [{ pointer: '/from', code: 'isEdtf', detail: '2026-02-30 does not exist' }],
};

describe('what a failed response means', () => {
  it('is the problem that the server sent', () => {
    const error = errorOf(new Response(null, { status: 400 }), problem);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.message).toBe('from: 2026-02-30 does not exist');
  });

  it('is an unreachable server when a proxy answers in its stead', () => {
    expect(errorOf(new Response(null, { status: 502 }), '<html>')).toBeInstanceOf(UnreachableError);
  });

  it('is a problem without detail when a client error has no body of ours', () => {
    const error = errorOf(new Response(null, { status: 404, statusText: 'Not Found' }), undefined);
    expect(error).toEqual(new ProblemError({ title: 'Not Found', status: 404 }));
  });
});

describe('faults by field', () => {
  it('are named as the parameters are', () => {
    expect(fieldErrors(new ProblemError(problem))).toEqual({ from: '2026-02-30 does not exist' });
  });

  it.each(['from', '?from', '#/from', '/from'])('understands the pointer %s', (pointer) => {
    const error = new ProblemError({ title: '', status: 400, errors: [{ pointer, code: '', detail: 'no' }] });
    expect(fieldErrors(error)).toEqual({ from: 'no' });
  });

  it('are none where the server was not reached', () => {
    expect(fieldErrors(new UnreachableError())).toEqual({});
  });
});

describe('a missing thing', () => {
  it.each([
    [404, true],
    [400, true],
    [500, false],
  ])('is what a status of %i says: %s', (status, missing) => {
    expect(isMissing(new ProblemError({ title: '', status }))).toBe(missing);
  });
});
