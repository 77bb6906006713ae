/** What the page of positions says in English. */
export const en = {
  title: 'Positions on {{issue}}',
  intro:
    'What each side has stated, in an editor’s words, with the quote it rests on. A side moves when its words differ from the last it stated, by whoever speaks for it.',
  issues: 'Issues',
  moves: 'Who moved',
  move: '{{side}}, {{day}}',
  fromTo: 'from “{{from}}” to “{{to}}”',
  noMove: 'No side has moved on this.',
  moved: 'moved, from “{{from}}”',
  unmoved: 'as before',
  noQuote: 'No quote is recorded.',
  without: 'About it, without a position',
  onlyEvents: 'No side’s position on this is recorded.',
  nothing: 'Nothing about this issue is recorded.',
};
