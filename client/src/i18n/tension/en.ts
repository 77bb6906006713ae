/** What the two lines under the timeline say in English. They come after the first view. */
export const tensionEn = {
  title: 'Tension',
  words: 'words',
  deeds: 'deeds',
  scale: 'Above the middle cooperation, below it conflict, from −10 to +10.',
  smoothing:
    'Mean intensity; an event weighs half after {{half, number}} days and is forgotten after {{memory, number}}.',
  gaps: 'Where nothing is remembered there is a gap.',
  pick: 'Press the chart to see what moved the lines.',
  none: 'no line',
  events: 'Events',
  day: 'Day',
  table: 'The same as a table',
  caption: 'Days on which an event moved a line',
  pair: 'Between whom',
  pairOf: '{{one}} and {{other}}',
  everybody: 'everybody',
  between: 'Between: {{pair}}',
  nothing: 'No event of this view moves a line.',
  failed: 'The lines can’t be drawn: {{why}}',
};
