import { demoActors } from '../../../test/support/articles.js';
import { readArticle } from './read-article.js';

const actors = demoActors();
const read = (text: string, language: 'en' | 'fr') =>
  readArticle({ text, language, publishedOn: '2026-02-07', actors });
const offered = (text: string, language: 'en' | 'fr') =>
  read(text, language).newActors.map(({ name, type, country }) => [name, type, country].filter(Boolean).join(' '));

describe('states and armed groups that nobody knows', () => {
  it.each([
    ['Rwanda and Burundi signed a peace agreement on Friday.', ['Rwanda state RW', 'Burundi state BI']],
    ['Ghana announced a truce with the rebels on Friday.', ['Ghana state GH']],
    ['The M23 rebels rejected the proposal on Friday.', ['M23 armed_group']],
    ['The rebels of the M23 and the government signed a ceasefire on Friday.', ['M23 armed_group']],
    ['The armed group CODECO announced a ceasefire on Friday.', ['CODECO armed_group']],
    ['The Kosovo Liberation Army rejected the plan on Friday.', ['Kosovo Liberation Army armed_group']],
    ['Talks between Kenya and Rwanda were held in Geneva on Friday.', ['Kenya state KE', 'Rwanda state RW']],
    ['Talks between Iran and Ghana were held in Geneva on Friday.', ['Ghana state GH']],
    ['A road between Nairobi and Rwanda was closed on Friday.', []],
    // Whoever is only mentioned, and where something happens, is none; nor is whoever a name is a part of.
    ['Talks were held in Kenya on Friday, and coffee from Rwanda was served.', []],
    ['Syrian rebels watched, and Michael Jordan signed a book on Friday.', []],
  ])('are those who act in %j', (text, expected) => {
    expect(offered(text, 'en')).toEqual(expected);
  });

  it.each([
    ['Le Rwanda et le Burundi ont signé vendredi un accord de paix.', ['Rwanda state RW', 'Burundi state BI']],
    ['Les rebelles du M23 ont rejeté vendredi la proposition.', ['M23 armed_group']],
    ['Les rebelles du M23 et le gouvernement ont signé vendredi un cessez-le-feu.', ['M23 armed_group']],
    ['Le groupe armé CODECO a annoncé vendredi un cessez-le-feu.', ['CODECO armed_group']],
    [
      'Des pourparlers entre le Kenya et le Rwanda ont eu lieu vendredi à Genève.',
      ['Kenya state KE', 'Rwanda state RW'],
    ],
    ['Des pourparlers entre l’Iran et le Ghana ont eu lieu vendredi à Genève.', ['Ghana state GH']],
    ['Les pourparlers ont eu lieu vendredi au Kenya.', []],
  ])('are those who act in %j', (text, expected) => {
    expect(offered(text, 'fr')).toEqual(expected);
  });

  it('take part in what is found at once', () => {
    const { newActors, findings } = read('Rwanda and Burundi signed a peace agreement in Geneva on Friday.', 'en');
    const ids = newActors.map(({ id }) => id);
    expect(findings.map(({ kind, participations }) => [kind, participations.map(({ actorId }) => actorId)])).toEqual([
      ['agreement', ids],
    ]);
  });
});
