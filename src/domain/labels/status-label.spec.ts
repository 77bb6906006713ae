import { statusesOf } from '../lifecycle/table.js';
import { KINDS, type Kind } from '../vocabulary.js';
import { label } from './labels.js';
import { statusLabel } from './status-label.js';

/** Every status that a kind can have, open ones first, as French says it of that kind. */
const FRENCH: Record<Kind, string[]> = {
  talks: [
    'évoqués',
    'annoncés',
    'confirmés',
    'en cours',
    'reportés',
    'tenus',
    'annulés',
    'restés sans suite',
    'dépassés par les faits',
    'démentis',
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
  contact: ['rapporté', 'contesté', 'rétracté'],
  statement: ['rapportée', 'contestée', 'rétractée'],
  threat: ['maintenue', 'mise à exécution', 'condition remplie', 'retirée', 'expirée'],
  commitment: ['maintenu', 'respecté', 'rompu', 'retiré', 'expiré'],
  deadline: ['maintenue', 'prolongée', 'respectée', 'expirée', 'retirée'],
  proposal: ['déposée', 'acceptée', 'rejetée', 'retirée', 'expirée'],
  agreement: ['rapporté', 'signé', 'en application', 'suspendu', 'ayant pris fin', 'rétracté'],
  measure: ['rapportée', 'contestée', 'rétractée'],
  incident: ['rapporté', 'contesté', 'rétracté'],
};

describe('statusLabel', () => {
  it.each(KINDS)('agrees with %s in French', (kind) => {
    expect(statusesOf(kind).map((status) => statusLabel(kind, status, 'fr'))).toEqual(FRENCH[kind]);
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
