import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** Ce qui se dit quand les événements passent un à un, en français. */
export const fr = {
  label: 'Un événement à la fois',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  fullScreen: 'Plein écran',
  leave: 'Quitter',
  keys: 'Les flèches avancent et reculent, Échap quitte.',
} satisfies TranslationOf<typeof en>;
