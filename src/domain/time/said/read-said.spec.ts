import { readSaid } from './read-said.js';

/** Said on Saturday 7 February 2026 where nothing else is said. */
const SATURDAY = '2026-02-07';
const read = (text: string, language: 'en' | 'fr' | 'auto' = 'auto') => {
  const said = readSaid(text, { saidOn: SATURDAY, language });
  return said && said.when !== null ? `${said.when} ${said.rule}` : null;
};

describe('readSaid', () => {
  it.each([
    ['2026-02-06', '2026-02-06 as-written'],
    ['2026-02~', '2026-02~ as-written'],
    ['2026-02-06/..', '2026-02-06/.. as-written'],
    ['[2026-02-26,2026-02-27]', '[2026-02-26,2026-02-27] as-written'],
    ['2026', '2026 as-written'],
    ['2026-02-06T10:00:00+04:00', '2026-02-06T10:00:00+04:00 as-written'],
  ])('takes the EDTF %s as it is', (text, understood) => {
    expect(read(text)).toBe(understood);
  });

  it.each([
    ['6 February 2026', '6 février 2026', '2026-02-06 calendar-day'],
    ['Feb. 6, 2026', '6 févr. 2026', '2026-02-06 calendar-day'],
    ['on the 1st of March', 'le 1er mars', '2026-03-01 calendar-day'],
    ['Friday 6 February 2026', 'vendredi 6 février 2026', '2026-02-06 calendar-day'],
    ['3–5 March', 'du 3 au 5 mars', '2026-03-03/2026-03-05 calendar-days'],
    ['between 9 and 11 February', 'entre le 9 et le 11 février', '2026-02-09/2026-02-11 calendar-days'],
    ['from early March to mid-May', 'de début mars à la mi-mai', '2026-03-01/2026-05-20 between'],
    ['mid-2027', 'mi-2027', '2027-05/2027-08 year-middle'],
    ['by the end of the week', "d'ici la fin de la semaine", '2026-02-07/2026-02-08 until'],
    ['in the next three weeks', 'dans les trois semaines à venir', '2026-02-08/2026-02-28 days-after'],
    ['from 28 February to 3 March', 'du 28 février au 3 mars', '2026-02-28/2026-03-03 calendar-days'],
    [
      'Monday 25 March to Friday 5 April 2024',
      'du lundi 25 mars au vendredi 5 avril 2024',
      '2024-03-25/2024-04-05 calendar-days',
    ],
    ['night of 6 February', 'nuit du 6 février', '2026-02-06 calendar-day'],
    ['during the night of 6 to 7 February', 'nuit du 6 au 7 février', '2026-02-06/2026-02-07 calendar-days'],
    ['towards the end of July', 'vers la fin juillet', '2026-07-21/2026-07-31 month-late'],
    ['May 2026', 'mai 2026', '2026-05 calendar-span'],
    ['in May', 'en mai', '2026-05 calendar-span'],
    ['December', 'décembre', '2025-12 calendar-span'],
    ['spring 2026', 'printemps 2026', '2026-21 calendar-span'],
    ['this summer', 'cet été', '2026-22 calendar-span'],
    ['next year', "l'année prochaine", '2027 calendar-span'],
    ['last month', 'le mois dernier', '2026-01 calendar-span'],
    ['next month', 'le mois prochain', '2026-03 calendar-span'],
    ['today', 'aujourd’hui', '2026-02-07 day-counted'],
    ['tomorrow', 'demain', '2026-02-08 day-counted'],
    ['yesterday', 'hier', '2026-02-06 day-counted'],
    ['the day after tomorrow', 'après-demain', '2026-02-09 day-counted'],
    ['in three days', 'dans trois jours', '2026-02-10 day-counted'],
    ['two days ago', 'il y a deux jours', '2026-02-05 day-counted'],
    ['in two weeks', 'dans deux semaines', '2026-02-21~ day-about'],
    ['in a month', 'dans un mois', '2026-03-07~ day-about'],
    ['in two or three days', 'dans deux ou trois jours', '2026-02-09/2026-02-10 days-between'],
    ['between 10 and 15 days', 'entre 10 et 15 jours', '2026-02-17/2026-02-22 days-between'],
    ['in ten to fifteen days', 'dans dix à quinze jours', '2026-02-17/2026-02-22 days-between'],
    ['ten to fifteen days', 'dix à quinze jours', '2026-02-07/2026-02-22 days-given'],
    ['within two weeks', 'd’ici deux semaines', '2026-02-07/2026-02-21 days-given'],
    ['within ten days', 'd’ici à dix jours', '2026-02-07/2026-02-17 days-given'],
    ['over the next two days', 'dans les deux prochains jours', '2026-02-08/2026-02-09 days-after'],
    ['in the coming days', 'dans les prochains jours', '2026-02-08/2026-02-14 coming-days'],
    ['in the next few days', 'dans les jours à venir', '2026-02-08/2026-02-14 coming-days'],
    ['in the coming weeks', 'dans les semaines à venir', '2026-02-08/2026-03-07 coming-weeks'],
    ['in the coming months', 'au cours des prochains mois', '2026-02-08/2026-08-07 coming-months'],
    ['next week', 'la semaine prochaine', '2026-02-09/2026-02-13 working-week'],
    ['early next week', 'en début de semaine prochaine', '2026-02-09/2026-02-11 week-early'],
    ['at the beginning of next week', 'au début de la semaine prochaine', '2026-02-09/2026-02-11 week-early'],
    ['early in the coming week', 'tôt la semaine prochaine', '2026-02-09/2026-02-11 week-early'],
    ['at the start of next week', 'dès le début de la semaine prochaine', '2026-02-09/2026-02-11 week-early'],
    ['in the middle of next week', 'en milieu de semaine prochaine', '2026-02-10/2026-02-12 week-middle'],
    ['late next week', 'en fin de semaine prochaine', '2026-02-12/2026-02-15 week-late'],
    ['as early as next week', 'dès la semaine prochaine', '2026-02-09/2026-02-15 whole-week-after'],
    ['this week', 'cette semaine', '2026-02-02/2026-02-08 whole-week'],
    ['last week', 'la semaine dernière', '2026-01-26/2026-02-01 whole-week'],
    ['this weekend', 'ce week-end', '2026-02-07/2026-02-08 weekend'],
    ['next weekend', 'le week-end prochain', '2026-02-14/2026-02-15 weekend'],
    ['Monday', 'lundi', '2026-02-09 weekday-nearest'],
    ['on Friday', 'vendredi', '2026-02-06 weekday-nearest'],
    ['next Monday', 'lundi prochain', '2026-02-09 weekday-next'],
    ['last Friday', 'vendredi dernier', '2026-02-06 weekday-last'],
    ['Monday of next week', 'lundi de la semaine prochaine', '2026-02-09 weekday-of-next-week'],
    ['early March', 'début mars', '2026-03-01/2026-03-10 month-early'],
    ['mid-May', 'à la mi-mai', '2026-05-11/2026-05-20 month-middle'],
    ['in mid-May 2027', 'mi-mai 2027', '2027-05-11/2027-05-20 month-middle'],
    ['the end of March', 'fin mars', '2026-03-21/2026-03-31 month-late'],
    ['late this month', 'en fin de mois', '2026-02-21/2026-02-28 month-late'],
    ['the first half of March', 'la première quinzaine de mars', '2026-03-01/2026-03-15 month-half'],
    ['the second half of February', 'la seconde moitié de février', '2026-02-16/2026-02-28 month-half'],
    ['early 2027', 'début 2027', '2027-01/2027-04 year-early'],
    ['the end of the year', "la fin de l'année", '2026-09/2026-12 year-late'],
    ['by 30 June', "d'ici au 30 juin", '2026-02-07/2026-06-30 until'],
    ['by the end of March', "d'ici la fin mars", '2026-02-07/2026-03-31 until'],
    ['before the end of the month', 'avant la fin du mois', '2026-02-07/2026-02-28 until'],
    ['before 30 June', 'avant le 30 juin', '2026-02-07/2026-06-29 before'],
    ['no later than Friday', 'au plus tard vendredi', '2026-02-07/2026-02-13 until'],
    ['from 9 February', 'à partir du 9 février', '2026-02-09/.. from'],
    ['after 9 February', 'après le 9 février', '2026-02-10/.. from'],
    ['as early as Monday', 'dès lundi', '2026-02-09/.. from'],
    ['around 15 February', 'vers le 15 février', '2026-02-15~ about'],
    ['around mid-May', 'vers la mi-mai', '2026-05-11/2026-05-20 month-middle'],
    ['in about two weeks', 'dans environ deux semaines', '2026-02-21~ day-about'],
    ['at a later date', 'à une date ultérieure', '2026-02-07/.. no-end'],
    ['soon', 'prochainement', '2026-02-07/.. no-end'],
  ])('reads “%s” and “%s” the same', (english, french, understood) => {
    expect([read(english, 'en'), read(french, 'fr')]).toEqual([understood, understood]);
    expect(read(french)).toBe(understood);
  });

  it.each([
    '',
    'sooner or later maybe',
    '30 February 2026',
    '2026-02-30',
    'le 31 avril',
    'Iran',
    '3',
    '10:00',
    'a'.repeat(500),
  ])('says that it does not understand “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ['2026-02-06T10:00', 'Asia/Muscat', '2026-02-06T10:00:00+04:00 as-written'],
    ['2026-02-06 10:00', 'Asia/Muscat', '2026-02-06T10:00:00+04:00 as-written'],
    [
      '2026-02-06T23:30/2026-02-07T01:15',
      'Asia/Tehran',
      '2026-02-06T23:30:00+03:30/2026-02-07T01:15:00+03:30 as-written',
    ],
    ['2026-07-01T10:00', 'Europe/Paris', '2026-07-01T10:00:00+02:00 as-written'],
    ['2026-03-29T01:30', 'Europe/Paris', '2026-03-29T01:30:00+01:00 as-written'],
    ['2026-03-29T03:30', 'Europe/Paris', '2026-03-29T03:30:00+02:00 as-written'],
    ['2026-11-01T00:30', 'America/New_York', '2026-11-01T00:30:00-04:00 as-written'],
    ['6 February 2026 at 10:00', 'Asia/Muscat', '2026-02-06T10:00:00+04:00 calendar-day'],
    ['6 February 2026, 9:30', 'Asia/Muscat', '2026-02-06T09:30:00+04:00 calendar-day'],
    ['6 février 2026 à 10 h 30', 'Asia/Muscat', '2026-02-06T10:30:00+04:00 calendar-day'],
    ['demain à 10h', 'Asia/Muscat', '2026-02-08T10:00:00+04:00 day-counted'],
    // The clocks went from 2 to 3.
    ['2026-03-29T02:30', 'Europe/Paris', undefined],
    ['6 February 2026 at 25:00', 'Asia/Muscat', undefined],
    ['next week at 10:00', 'Asia/Muscat', undefined],
    ['2026-02-06T10:00', null, undefined],
  ])('takes the hour of “%s” for one in %s', (text, timezone, understood) => {
    const said = readSaid(text, { saidOn: '2026-02-07', timezone });
    expect(said && said.when !== null ? `${said.when} ${said.rule}` : undefined).toBe(understood);
  });

  it('asks for the zone of an hour where what is named is none, as in a field half typed', () => {
    for (const timezone of ['A', 'Asia/Musc', 'Asia/MuscatAsia/Muscat']) {
      expect(readSaid('2026-02-06T10:00', { saidOn: '2026-02-07', timezone })).toEqual({ when: null, reason: 'zone' });
      expect(readSaid('6 February', { saidOn: '2026-02-07', timezone })).toMatchObject({ when: '2026-02-06' });
    }
  });

  it.each([
    ['9999-12-31', '2026-02-07/.. no-end'],
    ['31.12.9999', '2026-02-07/.. no-end'],
    ['2026-02-06/9999-12-31', '2026-02-06/.. as-written'],
  ])('takes the end of “%s” for an open one', (text, understood) => {
    const said = readSaid(text, { saidOn: '2026-02-07' });
    if (!said || said.when === null) throw new Error('It was not understood.');
    expect([`${said.when} ${said.rule}`, said.latest]).toEqual([understood, null]);
  });

  it.each([
    ['Friday', 'vendredi', 'future', '2026-02-13 weekday-ahead'],
    ['Friday', 'vendredi', 'past', '2026-02-06 weekday-back'],
    ['Friday', 'vendredi', 'nearest', '2026-02-06 weekday-nearest'],
    ['this Friday', 'ce vendredi', 'future', '2026-02-13 weekday-ahead'],
    ['this Monday', 'ce lundi', 'nearest', '2026-02-02 weekday-of-week'],
  ] as const)('says of “%s”, « %s », looking to the %s, by what it went', (english, french, facing, understood) => {
    for (const text of [english, french]) {
      const said = readSaid(text, { saidOn: SATURDAY, facing });
      expect([text, said?.when != null && `${said.when} ${said.rule}`]).toEqual([text, understood]);
    }
  });

  it('does not guess which of two numbers is the month', () => {
    expect(read('06/02/2026')).toBeNull();
    expect(read('06/02/2026', 'en')).toBeNull();
    expect(read('02/02/2026', 'en')).toBe('2026-02-02 calendar-day');
    expect(read('26/02/2026', 'en')).toBe('2026-02-26 calendar-day');
    expect(read('06/02/2026', 'fr')).toBe('2026-02-06 calendar-day');
  });

  it.each([
    ['Thursday or Friday', '[2026-02-05,2026-02-06] one-of'],
    ['Monday or Tuesday', '[2026-02-09,2026-02-10] one-of'],
    ['lundi ou mardi', '[2026-02-09,2026-02-10] one-of'],
    ['17 or 18 June', '[2026-06-17,2026-06-18] one-of'],
    ['le 17 ou 18 juin', '[2026-06-17,2026-06-18] one-of'],
  ])('reads “%s”', (text, understood) => {
    expect(read(text)).toBe(understood);
  });
});
