/** What is said of pages that are read as sources in English. It comes with what reads them. */
export const en = {
  open: 'Open a saved page or PDF…',
  openHint:
    'Or drop it here, or paste the source of a page (HTML): address, headline, publisher, day and language are read from it.',
  noPage: 'This file is neither a saved page (.html) nor a PDF with text, or is too large.',
  bookmarklet: 'Add to Démarche',
  bookmarkletTitle: 'Sources in one step',
  bookmarkletText:
    'Drag this to your bookmarks bar. Pressed on a page that you read, it brings address, headline, publisher, author, day, language and the words that you selected to your desk.',
  bookmarkletPressed: 'Drag it to the bookmarks bar: it works on the pages of others, not on this one.',
  brought: 'Brought from a page',
  title: 'Headline',
  publisher: 'Publisher',
  author: 'By',
  publishedOn: 'Published',
  language: 'Language',
  url: 'Address',
  quote: 'Selected',
  untold: 'not told',
  dossier: 'Dossier',
  newEvent: 'New event from it',
  article: 'Read it as an article',
  drop: 'Not wanted',
};
