import { Client } from 'pg';
import { connectionUrl } from './connection.js';

describe('connectionUrl', () => {
  test.each([
    [{ host: '/tmp/a b', port: 5432, user: 'me', database: 'one_two' }],
    [{ host: '127.0.0.1', port: 5433, user: 'me@home', password: 'a:/?#b', database: 'demarche' }],
  ])('%o comes back from its address', (connection) => {
    const { host, port, user, password, database } = new Client(connectionUrl(connection));
    expect({ host, port, user, database, ...(password ? { password } : {}) }).toEqual(connection);
  });
});
