import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** Ce qui est dit en français des pages lues comme sources. */
export const fr: TranslationOf<typeof en> = {
  open: 'Ouvrir une page enregistrée ou un PDF…',
  openHint:
    'Ou déposez-les ici, ou collez le code d’une page (HTML)\u202f: l’adresse, le titre, l’éditeur, le jour et la langue y sont lus.',
  noPage: 'Ce fichier n’est ni une page enregistrée (.html) ni un PDF avec du texte, ou il est trop volumineux.',
  bookmarklet: 'Ajouter à Démarche',
  bookmarkletTitle: 'Une source en un geste',
  bookmarkletText:
    'Faites glisser ce bouton dans votre barre de favoris. Sur une page que vous lisez, il apporte à votre bureau l’adresse, le titre, l’éditeur, l’auteur, le jour, la langue et les mots sélectionnés.',
  bookmarkletPressed:
    'Faites-le glisser dans la barre de favoris\u202f: il sert sur les pages des autres, pas sur celle-ci.',
  brought: 'Apporté d’une page',
  title: 'Titre',
  publisher: 'Éditeur',
  author: 'Par',
  publishedOn: 'Publié',
  language: 'Langue',
  url: 'Adresse',
  quote: 'Sélection',
  untold: 'non précisé',
  dossier: 'Dossier',
  newEvent: 'Nouvel événement',
  article: 'Lire comme un article',
  drop: 'Ne pas garder',
};
