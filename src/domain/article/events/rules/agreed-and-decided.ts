import type { EventRule } from './event-rule.js';

const SIT = { subject: 'party', object: 'party' } as const;
const ACT = { subject: 'author', object: null } as const;

/** Agreements, and what bodies decide. */
export const AGREED_AND_DECIDED: readonly EventRule[] = [
  // Agreements.
  {
    kind: 'agreement',
    trigger: ['initial'],
    needs: { noun: ['agreement', 'text'] },
    forbids: { conditional: true },
    fills: { done: 'initialled' },
    roles: SIT,
  },
  {
    kind: 'agreement',
    trigger: ['sign'],
    needs: { noun: ['agreement', 'text'] },
    forbids: { conditional: true },
    fills: { done: 'signed' },
    roles: SIT,
  },
  {
    kind: 'meeting',
    trigger: ['sign'],
    needs: { noun: ['agreement', 'text'], date: 'ahead' },
    forbids: { conditional: true },
    fills: { ahead: 'announced', now: 'announced', may: 'rumoured' },
    roles: SIT,
  },
  {
    kind: 'agreement',
    trigger: ['conclude', 'agree'],
    needs: { noun: ['agreement'] },
    forbids: { conditional: true, body: true },
    fills: { done: 'agreed' },
    roles: SIT,
  },
  {
    kind: 'agreement',
    trigger: ['agree'],
    needs: { noun: ['proposal', 'text'], nounIs: 'object', sides: 2 },
    forbids: { conditional: true },
    fills: { done: 'agreed' },
    roles: SIT,
  },
  {
    kind: 'agreement',
    trigger: ['enter_into_force'],
    needs: { noun: ['agreement'], nounIs: 'subject' },
    forbids: { conditional: true },
    fills: { done: 'in_force' },
    roles: SIT,
  },
  // Decisions of bodies.
  {
    kind: 'decision',
    trigger: ['postpone'],
    needs: { noun: ['ballot'], nounIs: 'object' },
    forbids: { conditional: true },
    fills: { done: 'postponed' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['veto'],
    needs: { body: true, noun: ['text', 'ballot'] },
    forbids: { conditional: true },
    fills: { done: 'vetoed' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['reject'],
    needs: { body: true, noun: ['text', 'ballot', 'agreement'] },
    forbids: { conditional: true },
    fills: { done: 'rejected' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['adopt'],
    needs: { body: true, noun: ['text', 'agreement'] },
    forbids: { conditional: true, sides: true },
    fills: { done: 'adopted' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['vote', 'adopt', 'put_to_vote'],
    needs: { body: true, date: 'ahead' },
    forbids: { conditional: true },
    fills: { ahead: 'scheduled', now: 'scheduled' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['gather'],
    needs: { body: true, date: 'ahead', verb: ['adopt', 'vote', 'reject'] },
    forbids: { conditional: true },
    fills: { ahead: 'scheduled', now: 'scheduled' },
    roles: ACT,
  },
  {
    kind: 'decision',
    trigger: ['hold', 'happen', 'plan'],
    needs: { noun: ['ballot'], date: 'ahead' },
    forbids: { conditional: true, noun: ['talks', 'meeting'] },
    fills: { ahead: 'scheduled', now: 'scheduled', done: 'scheduled' },
    roles: ACT,
  },
];
