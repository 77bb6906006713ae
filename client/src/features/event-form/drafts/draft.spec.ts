import { emptyForm } from '../model/form-state.js';
import { draftKey, newerDraft, parseDraft, placeOf } from './draft.js';

const state = emptyForm('2026-02-07');
const at = (savedAt: string) => ({ begunAt: '2026-02-07T07:00:00.000Z', savedAt, state, base: null });
const [early, late] = [at('2026-02-07T08:00:00.000Z'), at('2026-02-07T09:00:00.000Z')];

describe('a draft', () => {
  it.each([
    { dossier: 'iran-us-2025-2026', draft: '0b59-4f' },
    { dossier: 'iran-us-2025-2026', finding: '01a2.p1' },
    { event: '01a2b3c4-0000-7000-8000-000000000013' },
  ])('belongs to one form: %j', (place) => {
    expect(placeOf(draftKey(place))).toEqual(place);
  });

  it('of something else belongs to none', () => {
    expect(placeOf('notes')).toBeNull();
  });

  it.each([
    [early, late, late, true],
    [late, early, late, false],
    [late, late, late, false],
    [null, early, early, true],
    [early, null, early, false],
  ])('is gone on with where it is the newer one', (here, elsewhere, newer, isElsewhere) => {
    expect(newerDraft(here, elsewhere)).toEqual({ ...newer, elsewhere: isElsewhere });
  });

  it('is none where nothing was kept, or nothing that can be read', () => {
    expect(newerDraft(null, null)).toBeNull();
    for (const kept of [null, '', '{', '7', '{"savedAt":"2026"}']) expect(parseDraft(kept)).toBeNull();
    expect(parseDraft(JSON.stringify(early))).toEqual(early);
  });

  it('has the fields that were not there yet when it was kept', () => {
    const { place: _place, ...older } = state;
    expect(parseDraft(JSON.stringify({ ...early, state: older }))).toEqual(early);
  });

  it('has in their places the words that it had in one other language', () => {
    const { translations: _none, ...older } = { ...state, otherTitle: 'Pourparlers', otherSummary: '', issues: [] };
    const issue = { key: 'i', issue: 'tariffs', stance: 'none', otherStance: 'aucun', further: { fa: 'هیچ' } };
    const read = parseDraft(JSON.stringify({ ...early, state: { ...older, issues: [issue] } }));
    expect(read?.state.translations).toEqual([{ key: 'fr', title: 'Pourparlers', summary: '', shortTitle: '' }]);
    expect(read?.state.issues).toMatchObject([{ stance: 'none', stances: { fr: 'aucun', fa: 'هیچ' } }]);
  });

  it('keeps the version that it was begun from', () => {
    const correction = { ...early, base: { version: 3, state: { ...state, title: 'As it was' } } };
    expect(parseDraft(JSON.stringify(correction))).toEqual(correction);
  });
});
