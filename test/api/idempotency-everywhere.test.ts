import committed from '../../openapi.json';

/** What takes no Idempotency-Key, and why. */
const NOT_REPEATABLE: Record<string, string> = {
  '/api/session': 'its answer lets somebody in, and is not kept',
  '/api/session/link': 'its answer lets somebody in, and is not kept; the link works once',
  '/api/session/link/preview': 'it changes nothing',
  '/api/session/second-factor': 'its answer is a secret, and is not kept',
  '/api/session/second-factor/confirmation': 'its answer is secrets, and is not kept; it is confirmed once',
  '/api/session/second-factor/recovery-codes': 'its answer is secrets, and is not kept',
  '/api/session/second-factor/removal': 'said again there is nothing more to remove',
  '/api/desk/seen': 'said again it says the same',
  '/api/tokens': 'its answer is a secret, and is not kept',
  '/api/users': 'its answer is a secret link, and is not kept; an address has one user',
  '/api/users/{id}/link': 'its answer is a secret link, and is not kept; a new link ends the one before',
  '/api/findings': 'it changes nothing',
  '/api/follows': 'its answer may hold a secret, and is not kept',
  '/api/follows/desk': 'its answer may hold a secret, and is not kept',
  '/api/follows/{id}/tests': 'each sends a test of its own',
  '/api/follows/by-mail':
    'nothing is sent twice before it is confirmed, and an address is asked a few times a day at most',
  '/api/follows/confirmation': 'said again it says the same',
  '/api/follows/unsubscribe': 'said again it says the same',
  '/api/imports':
    'a dossier comes in once: then its slug is taken; a spreadsheet that is sent again is only checked again',
  '/api/imports/check': 'it changes nothing',
  '/api/imports/{id}/apply': 'an import comes in once: then it is applied',
  '/api/spreadsheet-mappings': 'one of the same name is replaced',
  '/api/events/together': 'said again it changes nothing more',
};

interface Operation {
  parameters?: { name?: string }[];
}
const POSTS = Object.entries(committed.paths as unknown as Record<string, { post?: Operation }>).flatMap(
  ([path, { post }]) => (post ? [[path, post] as const] : []),
);

describe('what is posted', () => {
  it.each(POSTS)('%s may be repeated by its key, or there is a reason', (path, { parameters = [] }) => {
    const takesKey = parameters.some(({ name }) => name === 'Idempotency-Key');
    expect([path, takesKey]).toEqual([path, !(path in NOT_REPEATABLE)]);
  });

  it('has no reason for what is not there', () => {
    const paths = POSTS.map(([path]) => path);
    expect(Object.keys(NOT_REPEATABLE).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
