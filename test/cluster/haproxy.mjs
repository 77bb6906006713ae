import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORTS } from './ports.mjs';
import { start } from './processes.mjs';

/** One address for whoever leads, one for those that follow, one for the nodes that are ready. */
export function startHaproxy(folder) {
  const config = join(folder, 'haproxy.cfg');
  writeFileSync(config, CONFIG);
  return start(folder, 'haproxy', 'haproxy', ['-db', '-f', config]);
}

const members = PORTS.members.map(
  ({ postgres, rest }, at) => `  server pg${at + 1} 127.0.0.1:${postgres} check port ${rest}`,
);

const CHECKED = 'default-server inter 1s fastinter 300ms fall 2 rise 1 on-marked-down shutdown-sessions';

const CONFIG = `
global
  maxconn 2000

defaults
  timeout connect 2s
  timeout client 120s
  timeout server 120s
  timeout check 1s

listen primary
  mode tcp
  bind 127.0.0.1:${PORTS.primary}
  option httpchk GET /primary
  http-check expect status 200
  ${CHECKED}
${members.join('\n')}

listen replicas
  mode tcp
  bind 127.0.0.1:${PORTS.replicas}
  option httpchk GET /replica
  http-check expect status 200
  ${CHECKED}
${members.join('\n')}

listen site
  mode http
  bind 127.0.0.1:${PORTS.site}
  balance roundrobin
  option forwardfor
  option httpchk GET /health/ready
  option redispatch 1
  retries 3
  retry-on conn-failure empty-response
  # What only reads, or is known again by its key, may be sent to another node when the one that had it dies.
  http-request disable-l7-retry unless METH_GET or { req.hdr(idempotency-key) -m found }
  default-server inter 1s fastinter 300ms fall 2 rise 1
${PORTS.nodes.map((port, at) => `  server node${at + 1} 127.0.0.1:${port} check`).join('\n')}
`;
