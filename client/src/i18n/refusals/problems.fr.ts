import type { RefusalWords } from './words.js';

/** What a whole request that was refused is called, in French. */
export const problems = {
  bad_request: { title: 'La demande est illisible', text: 'Vérifiez ce qui a été envoyé et réessayez.' },
  validation_failed: { title: 'Certaines valeurs sont refusées', text: 'Vérifiez ce qui a été envoyé et réessayez.' },
  bad_cursor: { title: 'La liste a changé', text: 'Reprenez à la première page.' },
  bad_id: { title: 'Adresse illisible', text: 'Rien ne peut se trouver à cette adresse.' },
  unauthorised: { title: 'Connectez-vous d’abord', text: 'Connectez-vous pour faire cela.' },
  forbidden: { title: 'Non autorisé', text: 'Votre compte ne permet pas cela.' },
  not_found: { title: 'Rien ici', text: 'Rien ne porte ce nom.' },
  method_not_allowed: { title: 'Impossible ici', text: 'Cette adresse n’accepte pas une telle demande.' },
  not_acceptable: { title: 'Cette forme n’est pas proposée', text: 'Demandez-en une autre.' },
  timeout: { title: 'La demande a mis trop de temps à arriver', text: 'Réessayez.' },
  conflict: { title: 'En contradiction avec l’existant', text: 'Vérifiez ce qui existe et réessayez.' },
  like_known: { title: 'Peut-être déjà connu', text: 'Choisissez qui est visé, ou dites que c’en est un autre.' },
  gone: { title: 'N’est plus là', text: 'Cela a existé et ne peut plus servir.' },
  stale: { title: 'Quelqu’un d’autre a été plus rapide', text: 'Modifié entre-temps. Relisez avant de réessayer.' },
  too_large: { title: 'Trop volumineux', text: 'C’est plus que ce qui peut être reçu.' },
  uri_too_long: { title: 'L’adresse est trop longue', text: 'Raccourcissez-la, par exemple avec moins de filtres.' },
  unsupported_media_type: { title: 'Ce type de contenu n’est pas accepté', text: 'Envoyez du JSON.' },
  idempotency_key_reused: { title: 'Envoyé deux fois, différemment', text: 'Réessayez depuis la page elle-même.' },
  if_match_missing: { title: 'Quelle version\u202f?', text: 'Rechargez la page et réessayez.' },
  too_many_attempts: { title: 'Trop de tentatives', text: 'Attendez avant la prochaine.' },
  headers_too_large: { title: 'En-têtes trop longs', text: 'Supprimez les cookies de ce site et réessayez.' },
  internal: { title: 'Une erreur s’est produite de notre côté', text: 'La cause a été consignée.' },
  not_implemented: { title: 'Ceci n’est pas proposé ici', text: 'Demandez une autre forme.' },
  unavailable: { title: 'La base de données est injoignable', text: 'Rien n’est perdu. Réessayez.' },
  disk_full: {
    title: 'Le disque du serveur est plein',
    text: 'Rien ne peut être enregistré tant qu’il n’y a pas de place.',
  },
  busy: { title: 'Trop de demandes à la fois', text: 'Rien n’a été modifié. Réessayez.' },
} satisfies RefusalWords['problems'];
