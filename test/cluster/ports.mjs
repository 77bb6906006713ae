const FIRST = Number(process.env['CLUSTER_PORT'] ?? 4700);

/** All on the loopback, from one port on. */
export const PORTS = {
  etcd: FIRST,
  etcdPeer: FIRST + 1,
  members: [
    { postgres: FIRST + 2, rest: FIRST + 3 },
    { postgres: FIRST + 4, rest: FIRST + 5 },
  ],
  /** Where HAProxy leads to the primary, to replicas, and to the nodes. */
  primary: FIRST + 6,
  replicas: FIRST + 7,
  site: FIRST + 8,
  nodes: [FIRST + 9, FIRST + 10, FIRST + 11],
};
