/** What every rival tells of an event beside who takes part: what a list shows of it. */
export const EVENT_COLUMNS = [
  ...['id', 'ref', 'slug', 'title', 'summary', 'kind', 'when_text', 'earliest', 'latest', 'precision', 'timezone'],
  ...['place', 'country', 'status', 'intensity', 'version'],
];

/** A column as programs in JavaScript name it. */
export const inCamels = (column) => column.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());
