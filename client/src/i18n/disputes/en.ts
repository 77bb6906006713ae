/** What the page of contested questions says in English. */
export const en = {
  title: 'What is disputed',
  intro: 'On what accounts differ, the newest first: who says what in which words, and what the record makes of it.',
  count_one: '{{count, total}} event.',
  count_other: '{{count, total}} events.',
  question: 'Disputed: {{field}}',
  states: {
    open: 'Open: the record takes no side.',
    follows: 'The record follows one account: {{value}}.',
    departs: 'The record has something else: {{value}}.',
  },
  added: 'Newest account of {{day}}.',
  checked: 'Sources last opened {{day}}.',
  nothing: 'No accounts differ: nothing recorded here is disputed.',
  more: 'Show earlier ones',
};
