/** Routes that read nothing large, or need a part that has an id of its own and is read like its list. */
export const OTHERS =
  /^\/health|^\/api\/(session|sessions|tokens|users|people|drafts|follows|version|vocabulary|stream|imports|spreadsheet-mappings)(\/|$)|\/\{(suggestion|version)\}$/;

/** Those that read more than a table has rows, each with how many times as many, and why. */
export const ALLOWED: Readonly<Record<string, readonly [times: number, why: string]>> = {
  '/api/exports/events.xlsx': [4, 'fourteen tables, and each is asked anew which events there are'],
  '/api/exports/workbook.zip': [4, 'the same'],
  '/api/dossiers/{id}/bundle.zip': [6, 'as bundle.json'],
  '/api/dossiers/{id}': [
    1.5,
    'the latest of a dossier of thousands are found by putting them in order; of more, by an index',
  ],
  '/api/dossiers': [7, 'the same; who takes part in a hundred of a few thousand is found by reading all who take part'],
  '/api/timeline/tile': [
    1.5,
    'a hundred events are told of, and of a few thousand all links are read for that; of more, by an index',
  ],
  '/api/events/{id}/review': [2, 'a change is taken to cite a hundred sources, which of a thousand are joined at once'],
  '/api/dossiers/{id}/bundle.json': [
    6,
    'the events of a dossier are gathered anew for each kind of thing that they name',
  ],
};
