import type { EventRule } from './event-rule.js';

const AHEAD = { ahead: 'announced', now: 'announced', would: 'announced', may: 'rumoured', denied: 'denied' } as const;
const SIT = { subject: 'party', object: 'party' } as const;

/** Talks and meetings. */
export const GATHERINGS: readonly EventRule[] = [
  // Gatherings.
  {
    kind: 'talks',
    trigger: ['postpone'],
    needs: { noun: ['talks', 'meeting'] },
    forbids: { conditional: true },
    fills: { done: 'postponed', ahead: 'postponed' },
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['cancel'],
    needs: { noun: ['talks', 'meeting'] },
    forbids: { conditional: true },
    fills: { done: 'cancelled' },
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['begin'],
    needs: { noun: ['talks', 'meeting'] },
    forbids: { conditional: true },
    fills: { ...AHEAD, done: 'under_way' },
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['hold', 'happen', 'end'],
    needs: { noun: ['talks', 'meeting'] },
    forbids: { conditional: true, noun: ['call'] },
    fills: { ...AHEAD, done: 'held' },
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['negotiate'],
    needs: { actors: 2 },
    forbids: { conditional: true, noun: ['call'] },
    fills: { done: 'held' },
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['go_on'],
    needs: { noun: ['talks', 'meeting'], date: 'ahead' },
    forbids: { conditional: true },
    fills: AHEAD,
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['plan', 'invite'],
    needs: { noun: ['talks', 'meeting'], date: 'ahead' },
    forbids: { conditional: true },
    fills: { ...AHEAD, done: 'announced' },
    roles: SIT,
  },
  {
    kind: 'meeting',
    trigger: ['meet', 'receive'],
    needs: { actors: 1 },
    forbids: { conditional: true, noun: ['call'] },
    fills: { ...AHEAD, done: 'held' },
    roles: SIT,
  },
  {
    kind: 'meeting',
    trigger: ['gather'],
    needs: { noun: ['talks', 'meeting'], date: 'ahead' },
    forbids: { conditional: true },
    fills: AHEAD,
    roles: SIT,
  },
  {
    kind: 'talks',
    trigger: ['travel'],
    needs: { noun: ['talks', 'meeting'], nounIs: 'object', actors: 1 },
    forbids: { conditional: true },
    fills: { done: 'held' },
    roles: SIT,
  },
  {
    kind: 'meeting',
    trigger: ['invite'],
    needs: { date: 'ahead', actors: 1 },
    forbids: { conditional: true },
    fills: { done: 'announced', now: 'announced', ahead: 'announced' },
    roles: SIT,
  },
  {
    kind: 'meeting',
    trigger: ['travel'],
    needs: { date: 'ahead', actors: 1 },
    forbids: { conditional: true },
    fills: { ahead: 'announced', now: 'announced', denied: 'denied' },
    roles: SIT,
  },
];
