import { setTimeout as wait } from 'node:timers/promises';
import { primaryOf, wellAgain } from './patroni.mjs';
import { until } from './until.mjs';

/** So long a replica is cut off, in milliseconds. */
const CUT_OFF = 8_000;

const other = async (members) => {
  const primary = await primaryOf(members);
  return members.find((member) => member !== primary);
};

/** What goes wrong, in turn. Each resolves when all is as it was, and calls `now` when it happens. */
export const FAULTS = [
  {
    name: 'a node is killed',
    async happen({ nodes }, now, turn) {
      const node = nodes.list[turn % nodes.list.length];
      await nodes.measure();
      const dead = nodes.kill(node);
      now();
      await dead;
      await wait(2_000);
      await nodes.start(node, nodes.programs.newer ? 'newer' : 'older');
    },
  },
  {
    name: 'the primary’s machine dies',
    async happen({ members }, now) {
      const primary = await primaryOf(members);
      now();
      await primary.kill();
      await until('the replica is promoted', 60, async () => {
        const leader = await primaryOf(members);
        return leader !== undefined && leader !== primary;
      });
      primary.start();
      await wellAgain(members);
    },
  },
  {
    name: 'the replica is cut off',
    async happen({ members }, now) {
      const replica = await other(members);
      now();
      replica.freeze();
      await wait(CUT_OFF);
      replica.thaw();
      await wellAgain(members);
    },
  },
  {
    name: 'the replica is promoted in order',
    async happen({ members }, now) {
      const [primary, replica] = [await primaryOf(members), await other(members)];
      now();
      const body = JSON.stringify({ leader: primary.name, candidate: replica.name });
      const answer = await fetch(`${primary.rest}/switchover`, { method: 'POST', body });
      if (!answer.ok) throw new Error(`No switchover: ${await answer.text()}`);
      await until('the other leads', 60, async () => (await primaryOf(members)) === replica);
      await wellAgain(members);
    },
  },
  {
    name: 'the replica’s machine dies',
    async happen({ members }, now) {
      const replica = await other(members);
      now();
      await replica.kill();
      await wait(3_000);
      replica.start();
      await wellAgain(members);
    },
  },
];

/** Old and new program on one database: every node is stopped in order and comes back as the newer. */
export const UPGRADE = {
  name: 'every node is upgraded in turn',
  async happen({ nodes }, now) {
    now();
    for (const node of nodes.list) await nodes.upgrade(node);
    if (!(await nodes.olderRefuses())) throw new Error('The older program does not refuse the newer’s tables');
  },
};
