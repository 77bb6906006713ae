import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** Ce qui accompagne les jours quand on revient en arrière, en français. */
export const fr = {
  previous: 'Nouvelle précédente',
  next: 'Nouvelle suivante',
  hint: 'Le jour le plus proche où l’on a appris quelque chose',
  speed: 'Vitesse',
  speeds: { slow: 'Lente', normal: 'Normale', fast: 'Rapide' },
} satisfies TranslationOf<typeof en>;
