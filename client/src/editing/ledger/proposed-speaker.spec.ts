import type { Role } from '@domain/vocabulary.js';
import type { EventDetail } from '../../api/types.js';
import { proposedSpeaker } from './proposed-speaker.js';

const event = (...participations: [string, Role][]) =>
  ({
    participations: participations.map(([slug, role]) => ({ actor: { slug, name: slug }, role })),
  }) as Pick<EventDetail, 'participations'>;

describe('who is proposed to have said what an entry tells', () => {
  it.each<[string, [string, Role][], string | undefined]>([
    [
      'the one speaker',
      [
        ['araghchi', 'speaker'],
        ['iran', 'party'],
      ],
      'araghchi',
    ],
    [
      'the one author',
      [
        ['us', 'author'],
        ['iran', 'must_act'],
      ],
      'us',
    ],
    [
      'one who is both',
      [
        ['us', 'author'],
        ['us', 'speaker'],
      ],
      'us',
    ],
    [
      'nobody where two speak',
      [
        ['us', 'author'],
        ['trump', 'speaker'],
      ],
      undefined,
    ],
    ['nobody where none does', [['iran', 'party']], undefined],
  ])('is %s', (_, participations, slug) => {
    expect(proposedSpeaker(event(...participations), 'standing')?.slug).toBe(slug);
  });

  it('is nobody where the status is concluded from silence', () => {
    expect(proposedSpeaker(event(['us', 'author']), 'expired')).toBeNull();
    expect(proposedSpeaker(event(['us', 'author']), undefined)?.slug).toBe('us');
  });
});
