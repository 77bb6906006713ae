import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const DOSSIER = '/d/iran-us-2025-2026';
const FEBRUARY = 'from=2026-01-30&to=2026-02-28';
const MUSCAT = 'IRUS-2026-013';
const NEXT_WEEK = 'IRUS-2026-019';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const FRENCH = { locale: 'fr-FR' };
const ARABIC = { locale: 'ar-EG' };
const PERSIAN = { locale: 'fa-IR' };

const ARTICLE = readFileSync(inProject('test', 'data', 'articles', 'muscat-en.txt'), 'utf8');

/** Rows as a spreadsheet puts them on the clipboard; one is not right yet. */
const ROWS = [
  ['statement', 'Statement of the Omani mediator', '6 February 2026', '2026-02-06', 'Badr Albusaidi', 'Muscat'],
  ['meeting', 'Visit of Larijani to Muscat', '10 February 2026', '2026-02-10', 'Ali Larijani; Oman', 'Muscat'],
  ['talks', 'Second US–Iran round', '17 February 2026', '2026-02-17', 'Iran; United States; Oman', 'Geneva'],
  ['talks', 'Second meeting', 'early next weak', '2026-02-06', 'United States; Iran', 'Muscat'],
];

/** The second day is none. */
const CSV = `date;title;kind;actors;place
10/02/2026;Visit of Larijani to Muscat;meeting;Ali Larijani, Oman;Muscat
17/02/2026;Second US–Iran round;talks;Iran, United States, Oman;Geneva
31/02/2026;Second meeting;talks;United States, Iran;Muscat
`;

/**
 * What there are pictures of: file, address, what is done there first, what must be drawn before one is taken, and, where a part of the page tells
 * more than its top, that part. Each is taken in light and in dark, but for those that show something else.
 */
export const PICTURES = [
  {
    file: 'overview',
    address: DOSSIER,
    until: ['main h1', 'button[data-id]', '[aria-labelledby=tension] svg'],
  },
  {
    file: 'timeline',
    address: `${DOSSIER}/timeline?${FEBRUARY}&selected=${NEXT_WEEK}`,
    until: ['aside blockquote', '[aria-labelledby=tension] svg'],
  },
  {
    file: 'tension',
    address: `${DOSSIER}/timeline?${FEBRUARY}`,
    until: ['button[data-id]', '[aria-labelledby=tension] svg'],
    part: '[aria-labelledby=tension]',
  },
  {
    file: 'known-on',
    address: `${DOSSIER}/timeline?${FEBRUARY}&knownOn=2026-02-07`,
    until: ['button[data-id]', 'input[type=range]'],
  },
  {
    file: 'follow-ups',
    address: `${DOSSIER}/follow-ups`,
    until: ['#steps li h4'],
  },
  { file: 'statistics', address: `${DOSSIER}/follow-ups`, until: ['main table tbody tr'], part: 'main table' },
  { file: 'undertakings', address: `${DOSSIER}/undertakings`, until: ['main section li blockquote'] },
  { file: 'narratives', address: `${DOSSIER}/narratives?${FEBRUARY}&kind=talks`, until: ['main ol blockquote'] },
  { file: 'positions', address: `${DOSSIER}/positions?on=format`, until: ['main section li blockquote'] },
  { file: 'disputed', address: `${DOSSIER}/disputed`, until: ['main ol blockquote'] },
  { file: 'briefing', address: `${DOSSIER}/briefing?${FEBRUARY}`, until: ['main section li', 'main ol'] },
  {
    file: 'thread',
    address: `/events/${MUSCAT}`,
    until: ['[data-numbered] li'],
    part: 'section:has([data-numbered])',
  },
  { file: 'accounts', address: `/events/${MUSCAT}`, until: ['details h3'], part: 'details:has(h3)' },
  { file: 'places', address: `${DOSSIER}/places`, until: ['main svg path[d^=M]', 'main table tbody tr'] },
  { file: 'network', address: `${DOSSIER}/network`, until: ['main svg path[d^=M]', 'main table tbody tr'] },
  { file: 'compare', address: '/compare', until: ['main figure svg text'] },
  { file: 'event', address: `/events/${MUSCAT}`, until: ['main blockquote', '[data-numbered] li'] },
  {
    file: 'export',
    address: `${DOSSIER}/table?kind=talks`,
    acts: async (page) => {
      await page.getByRole('button', { name: 'Share' }).click();
      await page
        .getByRole('menuitem', { name: /^In and out|^Files|^Download|file/i })
        .last()
        .click();
    },
    until: ['dialog[open] table td'],
  },
  {
    file: 'picture',
    address: `${DOSSIER}/timeline?${FEBRUARY}`,
    acts: async (page) => {
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('menuitem', { name: 'The timeline as a picture' }).click();
    },
    until: ['dialog[open] img'],
  },
  {
    file: 'article',
    address: `${DOSSIER}/article`,
    signedIn: true,
    acts: async (page) => {
      await page.getByRole('textbox', { name: 'Text of the article' }).fill(ARTICLE);
      await page.getByRole('textbox', { name: 'Address' }).fill('https://example.org/muscat');
      await page.getByLabel('Published on').fill('2026-02-07');
      await page.getByRole('button', { name: 'Analyse' }).click();
    },
    until: ['main [data-date]', 'main li button'],
  },
  {
    file: 'quick',
    address: `${DOSSIER}/quick`,
    signedIn: true,
    acts: async (page) => {
      const text = ROWS.map((cells) => cells.join('\t')).join('\n');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('#quick-0-0').focus();
      await page.evaluate((rows) => globalThis.navigator.clipboard.writeText(rows), text);
      await page.keyboard.press('Control+v');
    },
    until: ['[aria-invalid=true]'],
  },
  {
    file: 'import',
    address: `${DOSSIER}/import`,
    signedIn: true,
    acts: async (page) => {
      const file = { name: 'events.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
      await page.locator('input[type=file]').setInputFiles(file);
    },
    until: ['main table tbody tr'],
  },
  {
    file: 'desk',
    address: '/desk',
    signedIn: true,
    acts: async (page) => {
      const api = (path) => new URL(path, page.url()).href;
      const { drafts } = await (await page.request.get(api('/api/desk'))).json();
      if (drafts.items.length > 0) return;
      const events = ROWS.slice(0, 3).map(([kind, title, , day]) => ({
        ...{ kind, title, when: day, knownOn: day },
        participations: [{ actor: 'oman', role: kind === 'statement' ? 'speaker' : 'party' }],
      }));
      await page.request.post(api(`/api/dossiers${DOSSIER.slice(2)}/drafts`), { data: { events } });
      await page.reload();
    },
    until: ['main li a'],
  },
  ...[
    { file: 'overview-phone', address: DOSSIER, until: ['main section li'], settings: PHONE },
    { file: 'timeline-phone', address: `${DOSSIER}/timeline`, until: ['main h3', '[role=slider]'], settings: PHONE },
    { file: 'event-phone', address: `/events/${MUSCAT}`, until: ['main blockquote'], settings: PHONE },
    { file: 'overview-fr', address: DOSSIER, until: ['button[data-id]', '[role=slider]'], settings: FRENCH },
    { file: 'timeline-fr', address: `${DOSSIER}/timeline?${FEBRUARY}`, until: ['button[data-id]'], settings: FRENCH },
    {
      ...{ file: 'overview-ar', address: DOSSIER, until: ['button[data-id]', '[role=slider]'], settings: ARABIC },
      lightOnly: false,
    },
    { file: 'timeline-ar', address: `${DOSSIER}/timeline?${FEBRUARY}`, until: ['button[data-id]'], settings: ARABIC },
    { file: 'event-ar', address: `/events/${MUSCAT}`, until: ['main blockquote'], settings: ARABIC },
    { file: 'briefing-ar', address: `${DOSSIER}/briefing?${FEBRUARY}`, until: ['main h4'], settings: ARABIC },
    {
      ...{ file: 'overview-ar-phone', address: DOSSIER, until: ['main section li'] },
      settings: { ...PHONE, ...ARABIC },
    },
    {
      ...{ file: 'timeline-fa', address: `${DOSSIER}/timeline?${FEBRUARY}`, until: ['button[data-id]'] },
      ...{ settings: PERSIAN, lightOnly: false },
    },
    { file: 'event-fa', address: `/events/${MUSCAT}`, until: ['main blockquote'], settings: PERSIAN },
    { file: 'table-fa', address: `${DOSSIER}/table?${FEBRUARY}`, until: ['main tbody tr'], settings: PERSIAN },
    { file: 'follow-ups-fa', address: `${DOSSIER}/follow-ups`, until: ['#steps li h4'], settings: PERSIAN },
    {
      file: 'writing-fa',
      address: `/events/${MUSCAT}`,
      acts: (page) => page.locator('button[aria-label$="زبان و ظاهر"]').click(),
      until: ['[role=menuitemradio]'],
      settings: PERSIAN,
    },
    {
      ...{ file: 'form-fa', address: `/events/${MUSCAT}/edit`, until: ['main form input'], signedIn: true },
      settings: PERSIAN,
    },
    {
      ...{ file: 'timeline-fa-phone', address: `${DOSSIER}/timeline`, until: ['main h3', '[role=slider]'] },
      settings: { ...PHONE, ...PERSIAN },
    },
    { file: 'timeline-rtl', address: `${DOSSIER}/timeline?${FEBRUARY}`, until: ['button[data-id]'], mirrored: true },
    { file: 'event-rtl', address: `/events/${MUSCAT}`, until: ['main blockquote'], mirrored: true },
  ].map((picture) => ({ lightOnly: true, ...picture })),
];
