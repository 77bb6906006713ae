import { statusesOf } from '../lifecycle/table.js';
import { KINDS, type Kind } from '../vocabulary.js';
import { label } from './labels.js';
import { statusLabel } from './status-label.js';

/** Every status that a kind can have, open ones first, as French says it of that kind. */
const FRENCH: Record<Kind, string[]> = {
  talks: [
    'évoqué',
    'annoncé',
    'confirmé',
    'en cours',
    'reporté',
    'tenu',
    'annulé',
    'resté sans suite',
    'dépassé par les faits',
    'démenti',
  ],
  meeting: [
    'évoquée',
    'annoncée',
    'confirmée',
    'en cours',
    'reportée',
    'tenue',
    'annulée',
    'restée sans suite',
    'dépassée par les faits',
    'démentie',
  ],
  contact: ['annoncé', 'rapporté', 'contesté', 'annulé', 'rétracté'],
  statement: ['rapportée', 'contestée', 'rétractée'],
  threat: ['maintenue', 'mise à exécution', 'condition remplie', 'retirée', 'expirée', 'dépassée par les faits'],
  commitment: ['maintenu', 'respecté', 'rompu', 'retiré', 'expiré', 'dépassé par les faits'],
  deadline: ['maintenue', 'prolongée', 'respectée', 'expirée', 'retirée', 'dépassée par les faits'],
  proposal: ['déposée', 'acceptée', 'rejetée', 'retirée', 'expirée'],
  agreement: [
    'rapporté',
    'paraphé',
    'conclu',
    'signé',
    'ratifié',
    'en application',
    'suspendu',
    'rejeté',
    'ayant pris fin',
    'rétracté',
  ],
  decision: [
    'déposée',
    'inscrite à l’ordre du jour',
    'reportée',
    'adoptée',
    'rejetée',
    'bloquée par un veto',
    'retirée',
  ],
  measure: ['rapportée', 'contestée', 'rétractée'],
  incident: ['rapporté', 'contesté', 'rétracté'],
};

describe('statusLabel', () => {
  it.each(KINDS)('agrees with %s in French', (kind) => {
    expect(statusesOf(kind).map((status) => statusLabel(kind, status, 'fr'))).toEqual(FRENCH[kind]);
  });

  it.each([
    ['threat', 'carried_out', 9, 'mises à exécution'],
    ['threat', 'expired', 5, 'expirées'],
    ['commitment', 'standing', 3, 'maintenus'],
    ['commitment', 'standing', 1, 'maintenu'],
    ['deadline', 'standing', 0, 'maintenue'],
    ['talks', 'lapsed', 2, 'restés sans suite'],
    ['threat', 'condition_met', 2, 'condition remplie'],
  ] as const)('agrees in French with the number: %s, %s, %d', (kind, status, count, expected) => {
    expect(statusLabel(kind, status, 'fr', count)).toBe(expected);
  });

  it.each([
    ['threat', 'withdrawn', 1, 'مسحوب'],
    ['threat', 'withdrawn', 2, 'مسحوبان'],
    ['threat', 'carried_out', 9, 'منفَّذة'],
    ['commitment', 'fulfilled', 2, 'موفى بهما'],
    ['agreement', 'initialled', 2, 'موقَّعان بالأحرف الأولى'],
    ['talks', 'held', 2, 'منعقدة'],
  ] as const)('agrees in Arabic with the number, two apart: %s, %s, %d', (kind, status, count, expected) => {
    expect(statusLabel(kind, status, 'ar', count)).toBe(expected);
  });

  it('agrees in every sort of French', () => {
    expect(statusLabel('threat', 'carried_out', 'fr-CH')).toBe('mise à exécution');
  });

  it.each(KINDS)('leaves English as it is for %s', (kind) => {
    for (const status of statusesOf(kind)) {
      expect(statusLabel(kind, status, 'en')).toBe(label('status', status, 'en'));
    }
  });
});
