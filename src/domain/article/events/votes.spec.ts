import { PACKS } from '../packs/pack.js';
import { fold } from '../text/fold.js';
import { voteIn } from './votes.js';

const counted = (text: string, language: 'en' | 'fr') => {
  const outside = fold(text);
  const found = voteIn({ outside, pack: PACKS[language] }, { start: 0, end: outside.length });
  return found && [found.vote.for, found.vote.against, found.vote.abstained];
};

describe('how a body voted', () => {
  it.each([
    ['The council adopted it by 12 votes to 3 with two abstentions.', [12, 3, 2]],
    ['Senators voted 97 to 15 to ratify.', [97, 15, null]],
    ['They approved it by 53,388 votes to 43,227.', [53388, 43227, null]],
    ['The house passed it in a 52-48 vote.', [52, 48, null]],
    ['It was approved with 124 votes in favour, none against and 11 abstentions.', [124, 0, 11]],
    ['Sixty-eight lawmakers voted for the plan.', [68, null, null]],
    ['They met at ten to four.', null],
    ['The sides voted to meet from 3 to 5 June.', null],
  ])('is read: %s', (text, vote) => expect(counted(text, 'en')).toEqual(vote));

  it.each([
    ['adoptée par 12 voix contre 3 et deux abstentions', [12, 3, 2]],
    ['ratifié par 284 voix et 16 abstentions', [284, null, 16]],
    ['par quatre-vingt-dix-sept voix contre vingt', [97, 20, null]],
    ['Soixante-huit députés sur cent vingt ont voté pour', [68, null, null]],
    ['par 13 voix pour et deux abstentions', [13, null, 2]],
    ['d’une voix ferme contre trois ministres', null],
  ])('est lu : %s', (text, vote) => expect(counted(text, 'fr')).toEqual(vote));
});
