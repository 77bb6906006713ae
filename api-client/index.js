import createFetchClient from 'openapi-fetch';

export function createClient({ server, token }) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return createFetchClient({ baseUrl: server.replace(/\/+$/, ''), headers });
}

export async function answer(asked) {
  const { data, error, response } = await asked;
  if (response.ok) return data;
  throw new Refused(response.status, error);
}

export class Refused extends Error {
  name = 'Refused';

  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `The server answered ${status}.`);
    this.status = status;
    this.problem = problem;
  }
}
