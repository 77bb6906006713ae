/** What the page of positions says in English. */
export const en = {
  title: 'Positions on {{issue}}',
  plainTitle: 'Positions',
  intro:
    'What each side has stated, or others have told of it, in an editor’s words, with the quote it rests on. That a side moved is an editor’s mark.',
  issues: 'Issues',
  moves: 'Who moved, as editors marked it',
  move: '{{side}}, {{day}}',
  movedTo: '({{move}}): {{stance}}',
  reportedBy: 'as reported by {{actor}}',
  axis: 'Who stated something when',
  open: 'Open a mark to read what was stated, and in which words. All of it stands beneath, too.',
  nothingFor: 'nothing recorded for {{side}}',
  nothingSoFar: 'nothing recorded for {{side}} so far',
  nothingShown: 'nothing of {{side}} in what the filter shows',
  nothingOf: 'Nothing is recorded here for: {{sides}}.',
  noQuote: 'No quote is recorded.',
  noIssues: 'No issues are recorded for this dossier. Its editors add them where the dossier is edited.',
  without: 'About it, without a position',
  onlyEvents: 'No side’s position on this is recorded.',
  more: 'Show later ones',
  nothing: 'Nothing about this issue is recorded.',
};
