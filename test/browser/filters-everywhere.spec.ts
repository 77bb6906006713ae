import type { Page } from '@playwright/test';
import { VIEWS } from '../../client/src/app/views.js';
import { furnish, personIn, post, recordTalks, VIENNA } from './support/newsroom.js';
import { elsewhere, signIn } from './support/people.js';
import { expect, test } from './support/own-server.js';

test.use({ demo: false, aloneFor: 'filters-everywhere' });
test.describe.configure({ mode: 'serial' });

/** One source in which two disagree on the place. */
const disputedIn = (source: string) =>
  ['Vienna', 'Rome'].map((value) => ({
    source,
    quote: `To ${value}.`,
    language: 'en',
    claims: [{ field: 'place', value }],
  }));

/**
 * What each plan differs in from all the others. Each is recorded as talks and as a deadline, and where is disputed, so that every
 * view of what is planned has one.
 */
const PLANS = {
  Ahorn: { review: 'draft' },
  Birke: { issues: [{ issue: 'sanctions' }] },
  Eiche: { citations: disputedIn('gazette') },
  Linde: { knownOn: '2026-03-01' },
  Ulme: { track: 'E3–Iran' },
};
/** What they have in common. */
const SAME = {
  ...{ knownOn: '2026-01-12', review: 'published', issues: [{ issue: 'enrichment' }], citations: disputedIn('wire') },
};
const PARTIES = ['austria', 'switzerland'].map((actor) => ({ actor, role: 'party' }));
/** A limit is published with whoever sets it. */
const SET_BY = { talks: PARTIES, deadline: [...PARTIES, { actor: 'austria', role: 'author' }] };
type Plan = keyof typeof PLANS;
const ALL = Object.keys(PLANS) as Plan[];

/** The plans that pass; positions are shown on one issue, the first, unless the filter names another. */
const FILTERS: { address: string; passes: Plan[]; onEnrichment?: Plan[] }[] = [
  { address: 'review=draft', passes: ['Ahorn'] },
  { address: 'issue=sanctions', passes: ['Birke'] },
  { address: 'source=gazette', passes: ['Eiche'] },
  { address: 'track=E3%E2%80%93Iran', passes: ['Ulme'] },
  {
    address: 'knownOn=2026-01-20',
    passes: ['Ahorn', 'Birke', 'Eiche', 'Ulme'],
    onEnrichment: ['Ahorn', 'Eiche', 'Ulme'],
  },
];

const shown = async (page: Page): Promise<Plan[]> => {
  const html = await page.getByRole('main').innerHTML();
  return ALL.filter((plan) => html.includes(plan));
};

test.beforeAll(async ({ browser, server }) => {
  const administrator = await elsewhere(browser, server.address);
  await furnish(administrator);
  const gazette = { url: 'https://example.org/gazette', publisher: 'The Gazette', title: 'Plans' };
  await post(administrator, '/api/sources', {
    ...gazette,
    ...{ slug: 'gazette', publishedOn: '2026-01-11', language: 'en', reliability: 'B' },
  });
  for (const [name, own] of Object.entries(PLANS)) {
    for (const kind of ['talks', 'deadline'] as const) {
      await recordTalks(administrator, {
        ...SAME,
        participations: SET_BY[kind],
        when: '2099-05',
        kind,
        title: `${name}, ${kind}`,
        ...own,
      });
    }
  }
  await administrator.context().close();
});

for (const { address, passes, onEnrichment = passes } of FILTERS) {
  test(`“${address}” in the address of every view leaves what passes`, async ({ browser, server }) => {
    const page = await personIn(browser, server.address, 'researcher');
    // The front page tells of all; its address with a filter leads to the timeline.
    await page.goto(`/d/${VIENNA}?${address}`);
    await expect(page).toHaveURL(
      new RegExp(address.startsWith('knownOn') ? `/d/${VIENNA}\\?` : `/d/${VIENNA}/timeline\\?`),
    );
    for (const view of VIEWS.filter((view) => view !== 'overview' && view !== 'network')) {
      const ignored = view === 'briefing' && !address.startsWith('knownOn');
      const expected = ignored ? ALL : view === 'positions' ? onEnrichment : passes;
      await page.goto(`/d/${VIENNA}/${view}?${address}`);
      await expect.poll(() => shown(page), view).toEqual(expected);
      await expect(page.getByText('only the dates count here')).toHaveCount(ignored ? 1 : 0);
    }
  });
}

test('filters in force are chips in words, which take them off', async ({ browser, server }) => {
  const page = await personIn(browser, server.address, 'researcher');
  await page.goto(`/d/${VIENNA}/table?review=draft&issue=enrichment&source=wire&track=E3%E2%80%93Iran`);
  const chips = page.getByRole('group', { name: 'Filters in force' });
  for (const text of [
    'Issue: enrichment',
    'Source: The Wire, 11 January 2026',
    'Strand of talks: E3–Iran',
    'Review: draft',
  ]) {
    await chips.getByRole('button', { name: `Remove filter: ${text}` }).click();
  }
  await expect(chips).toHaveCount(0);
  await expect(page).toHaveURL(`/d/${VIENNA}/table`);
  await expect.poll(() => shown(page)).toEqual(ALL);
});

test('whoever may not see drafts finds none by asking for them', async ({ browser, server }) => {
  const page = await elsewhere(browser, server.address);
  await page.goto(`/d/${VIENNA}/table?review=draft`);
  await expect(page.getByRole('button', { name: 'Remove filter: Review: draft' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  expect(await shown(page)).toEqual([]);
});

test('who met whom is told of those alone that pass, too', async ({ browser, server }) => {
  const administrator = await elsewhere(browser, server.address);
  await signIn(administrator);
  // Plans are no meetings: each was also talked of by telephone.
  for (const [name, own] of Object.entries(PLANS)) {
    const call = { kind: 'contact', when: '2026-01-12', title: `${name}, call`, participations: PARTIES };
    await recordTalks(administrator, { ...SAME, ...call, ...own });
  }
  for (const { address, passes } of FILTERS) {
    await administrator.goto(`/d/${VIENNA}/network?${address}`);
    await expect.poll(() => shown(administrator), address).toEqual(passes);
    const row = administrator.getByRole('row', { name: /^Austria – Switzerland/ });
    await expect(row.getByRole('cell').first(), address).toHaveText(String(passes.length));
  }
  await administrator.context().close();
});
