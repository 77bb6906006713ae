import type { TranslationOf } from '../translation.js';
import type { en } from './en.js';

/** The same in French. */
export const fr = {
  title: 'Dossiers',
  compare: 'Côte à côte, sur un même axe',
  emptyTitle: 'Aucun dossier pour l’instant',
  emptyText: 'Un dossier contient une négociation\u202f: ses événements, ses acteurs et les sources qui en répondent.',
  emptyHow: 'Deux façons d’en importer un déjà prêt\u202f:',
  emptyDemo:
    'Démarrez Démarche avec DEMO=on sur une base vide\u202f: les négociations irano-américaines de 2025 et 2026 y sont chargées.',
  emptyFile: 'Pendant que Démarche est arrêté, importez un fichier de dossier\u202f:',
  emptyFileName: 'fichier.json',
  emptyDocs: 'D’où vient un tel fichier\u202f: bundle.json dans les pages de l’API',
  whole: {
    title: 'Un dossier qui existe ailleurs',
    text: 'Importez-le depuis son fichier\u202f: bundle.zip, ou du JSON de toute édition de Démarche. Tout entre, ou rien.',
    choose: 'Choisir son fichier',
    sending: 'Le dossier est importé…',
    done_one: '{{count, number}} événement a été importé\u202f:',
    done_many: '{{count, number}} d’événements ont été importés\u202f:',
    done_other: '{{count, number}} événements ont été importés\u202f:',
    report: 'Ce qui est venu, ce qui était déjà là, et ce qui attend quelqu’un (en anglais)',
    check: {
      sending: 'Le fichier est vérifié, ce qui ne change rien…',
      label: 'Ce qu’il en adviendrait',
      fits: 'Il peut entrer. Rien n’a encore été écrit.',
      not: 'Il ne peut pas entrer tel quel. Rien n’a été écrit.',
      bring: 'L’importer',
      counts: {
        total: 'en tout',
        created: 'nouveaux',
        updated: 'modifiés',
        unchanged: 'inchangés',
        rejected: 'rejetés',
      },
      lists: { events: 'Événements', actors: 'Acteurs', publishers: 'Éditeurs', sources: 'Sources' },
      errors: 'Ce qui ne va pas',
      first: 'Les {{number, number}} premiers sont montrés.',
      changes: 'Ce que des acteurs déjà là apprendraient',
      leftOut: 'Ce que le fichier dit autrement et qui reste comme ici',
      newActors: 'Nouveaux acteurs',
      alike: 'peut-être {{names}}',
      beside: 'Le dossier lui-même\u202f:',
      place: '{{list}}, numéro {{number, number}}\u202f:',
    },
  },
} satisfies TranslationOf<typeof en>;
