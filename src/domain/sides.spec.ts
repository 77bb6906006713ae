import { laneOf, type SidedActor } from './sides.js';
import type { Kind } from './vocabulary.js';

const sides = { parties: ['us', 'iran'], mediators: ['oman', 'pakistan', 'qatar'] };

const actor = (slug: string, role: SidedActor['role'], side = slug): SidedActor => ({ slug, role, side });
const trump = actor('trump', 'speaker', 'us');
const albusaidi = actor('albusaidi', 'speaker', 'oman');

describe('laneOf', () => {
  it.each<[string, Kind, SidedActor[], string]>([
    ['talks, whoever speaks', 'talks', [trump, actor('iran', 'party')], 'talks'],
    ['a meeting', 'meeting', [actor('oman', 'mediator')], 'talks'],
    ['a threat by the side of its speaker', 'threat', [trump, actor('us', 'party'), actor('iran', 'target')], 'us'],
    ['a threat that nobody speaks by the side of its author', 'threat', [actor('us', 'author')], 'us'],
    ['what the speaker says before who is party', 'incident', [actor('iran', 'party'), trump], 'us'],
    ['a measure by its first party', 'measure', [actor('iran', 'party'), actor('us', 'target')], 'iran'],
    ['strikes by the first party that is a side', 'incident', [actor('israel', 'party'), actor('us', 'party')], 'us'],
    ['what the mediator says', 'statement', [albusaidi, actor('oman', 'mediator')], 'mediator'],
    ['a contact that the mediator alone makes', 'contact', [actor('pakistan', 'mediator')], 'mediator'],
    ['a mediator for the day', 'contact', [actor('uae', 'mediator'), actor('gargash', 'mediator', 'uae')], 'mediator'],
    ['a newspaper about the parties', 'statement', [actor('wsj', 'speaker'), actor('us', 'party')], 'others'],
    ['a party that is no side of the dossier', 'measure', [actor('e3', 'party'), actor('iran', 'target')], 'others'],
    ['an event without actors', 'incident', [], 'others'],
  ])('puts %s in its lane', (_title, kind, actors, lane) => {
    expect(laneOf({ kind, actors }, sides)).toBe(lane);
  });
});
