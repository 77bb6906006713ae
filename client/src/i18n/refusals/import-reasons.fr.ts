/** Why a row of a spreadsheet, or all of it, does not come in, in French. */
export const importReasons = {
  cell_empty: 'Cette cellule est vide.',
  date_unread:
    'Aucune règle ne lit cela comme une date. Ce que cela désigne peut suivre «\u202f=\u202f»\u202f: avant le vote = 2026-02.',
  date_weekday: 'Le jour de la semaine n’est pas celui de la date.',
  date_zone:
    'Une heure demande le fuseau horaire du lieu, dans une colonne ou en mots, par exemple «\u202fheure de Genève\u202f».',
  date_no_such_day: 'Le calendrier n’a pas de tel jour.',
  date_moon: 'Ce jour dépend de l’observation de la lune\u202f: écrivez la date elle-même dès qu’elle est connue.',
  date_order_undecided: 'Chacun des deux nombres pourrait être le jour. Dites lequel vient en premier.',
  date_relative: 'Cela se compte à partir d’un jour qu’aucune colonne n’indique.',
  end_is_a_span: 'Le début et la fin sont chacun une seule date.',
  end_before_beginning: 'Cela finit avant de commencer.',
  role_unread: 'Un rôle et un nom\u202f: «\u202fobserver:Qatar\u202f».',
  link_unread: 'Un type de lien et une référence\u202f: «\u202fcontradicts:IRUS-2026-001\u202f».',
  open_quote: 'Un guillemet s’ouvre ici et ne se ferme jamais\u202f: rien de ce qui suit ne peut être lu.',
  row_too_long: 'Cette ligne ne finit pas avant un million de caractères\u202f: rien de ce qui suit ne peut être lu.',
  row_unreadable: 'Cette ligne ne peut être lue.',
  actor_ambiguous:
    'Plusieurs acteurs se nomment «\u202f{{name}}\u202f». Écrivez le nom dans les adresses de l’un d’eux.',
  too_many_mappings: 'Au plus {{most}} sont conservées. Supprimez-en une d’abord.',
  too_many_new_actors: 'Plus de {{most}} acteurs inconnus. C’est sans doute une autre colonne qui les nomme.',
  quotes_unlike_sources: 'Il n’y a pas autant de sources que de citations\u202f: on ne sait laquelle vient d’où.',
  not_changed_here: 'Un tableur ne change pas cela. Changez-le dans l’événement lui-même.',
  source_unread: 'Ni une adresse ni une source connue. Avec une colonne d’éditeurs, cela devient une source.',
  too_many_rows: '{{most}} lignes au plus à la fois. Partagez le fichier.',
  too_many_columns: '{{most}} colonnes au plus.',
  not_a_table: 'Il n’y a pas de tableau dans ce fichier\u202f: une ligne d’en-têtes, et des lignes au-dessous.',
  upload_cut_off: 'L’envoi s’est arrêté avant la fin du fichier. Rien n’en a été gardé\u202f; envoyez-le de nouveau.',
  rows_rejected: 'Lignes refusées\u202f: {{rows}}. Corrigez-les, ou laissez-les de côté.',
  import_not_ready: 'Pas encore vérifié, ou une question attend sa réponse, ou c’est déjà importé.',
  import_edited:
    'Modifiés ou supprimés depuis\u202f: {{events}} de ses événements. L’import ne peut être annulé en entier.',
  import_outdated: 'Un événement a changé depuis qu’il a été comparé à cette ligne. Vérifiez de nouveau.',
  import_holds_long:
    'D’autres devraient attendre plus de dix secondes\u202f: {{rows}} lignes modifient des événements, ou sont liées à des événements déjà là. Rien n’a été importé. Importez-les par fichiers de {{most}} lignes au plus.',
  is_bundle: 'Ce fichier contient tout un dossier, pas un tableau. Il s’importe sur la page des dossiers.',
};
