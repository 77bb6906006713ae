/**
 * Every rule that turns words into a window, by its stable name, with what it says in English and French. The name is kept
 * as an event's `saidRule`. Plain dates are plain in every language; vague windows are conventions of ours.
 */
export const SAID_RULES = {
  'as-written': ['the date as it is written', 'la date telle qu’elle est écrite'],
  'calendar-day': ['the day named', 'le jour nommé'],
  'calendar-days': ['the days named', 'les jours nommés'],
  'calendar-span': ['the whole of the span named', 'toute la période nommée'],
  'one-of': ['one of the days named', 'l’un des jours nommés'],
  'day-counted': ['counted from the day it was said', 'compté à partir du jour où cela a été dit'],
  'day-about': [
    'counted from the day it was said, and only about then',
    'compté à partir du jour où cela a été dit, et seulement vers cette date',
  ],
  'days-between': [
    'between the two days counted from the day it was said',
    'entre les deux jours comptés à partir du jour où cela a été dit',
  ],
  'days-after': ['the days after the day it was said', 'les jours qui suivent le jour où cela a été dit'],
  'days-given': [
    'from the day it was said to the last day given',
    'du jour où cela a été dit au dernier jour du délai',
  ],
  'weekday-nearest': [
    'the weekday nearest to the day it was said',
    'le jour de la semaine le plus proche du jour où cela a été dit',
  ],
  'weekday-ahead': [
    'the first such weekday from the day it was said on',
    'le premier de ces jours à partir du jour où cela a été dit',
  ],
  'weekday-back': [
    'the last such weekday up to the day it was said',
    'le dernier de ces jours jusqu’au jour où cela a été dit',
  ],
  'weekday-of-week': ['that weekday of the week in which it was said', 'ce jour de la semaine où cela a été dit'],
  'weekday-next': [
    'the first such weekday after the day it was said',
    'le premier de ces jours après le jour où cela a été dit',
  ],
  'weekday-last': [
    'the last such weekday before the day it was said',
    'le dernier de ces jours avant le jour où cela a été dit',
  ],
  'weekday-of-next-week': [
    'that weekday of the week after the day it was said',
    'ce jour de la semaine suivant le jour où cela a été dit',
  ],
  weekend: ['Saturday and Sunday of that week', 'samedi et dimanche de cette semaine'],
  'working-week': [
    'the working days of the week after the day it was said',
    'du lundi au vendredi de la semaine suivant le jour où cela a été dit',
  ],
  'whole-week': ['the whole of that week, Monday to Sunday', 'toute cette semaine, du lundi au dimanche'],
  'whole-week-after': [
    'the whole week after the day it was said',
    'toute la semaine suivant le jour où cela a été dit',
  ],
  'week-early': [
    'Monday to Wednesday of the week after the day it was said',
    'du lundi au mercredi de la semaine suivant le jour où cela a été dit',
  ],
  'week-middle': [
    'Tuesday to Thursday of the week after the day it was said',
    'du mardi au jeudi de la semaine suivant le jour où cela a été dit',
  ],
  'week-late': [
    'Thursday to Sunday of the week after the day it was said',
    'du jeudi au dimanche de la semaine suivant le jour où cela a été dit',
  ],
  'rest-of-week': [
    'from the day it was said to the Sunday of that week',
    'du jour où cela a été dit au dimanche de la même semaine',
  ],
  'month-early': ['the 1st to the 10th of the month', 'du 1er au 10 du mois'],
  'month-middle': ['the 11th to the 20th of the month', 'du 11 au 20 du mois'],
  'month-late': ['the 21st to the end of the month', 'du 21 à la fin du mois'],
  'month-half': ['half of the month, the 15th closing the first', 'la moitié du mois, le 15 fermant la première'],
  'year-early': ['January to April of the year', 'de janvier à avril de l’année'],
  'year-middle': ['May to August of the year', 'de mai à août de l’année'],
  'year-late': ['September to December of the year', 'de septembre à décembre de l’année'],
  'coming-days': ['the seven days after the day it was said', 'les sept jours qui suivent le jour où cela a été dit'],
  'coming-weeks': [
    'the four weeks after the day it was said',
    'les quatre semaines qui suivent le jour où cela a été dit',
  ],
  'coming-months': ['the six months after the day it was said', 'les six mois qui suivent le jour où cela a été dit'],
  until: ['from the day it was said to the last day named', 'du jour où cela a été dit au dernier jour nommé'],
  before: [
    'from the day it was said to the day before the one named',
    'du jour où cela a été dit à la veille du jour nommé',
  ],
  from: ['no end: from the day named', 'sans fin : à partir du jour nommé'],
  between: ['from the first to the last day named', 'du premier au dernier jour nommé'],
  about: ['about the date named', 'vers la date nommée'],
  'each-of': ['each of the days named', 'chacun des jours nommés'],
  'weekday-weeks': [
    'so many weeks before or after the nearest such weekday',
    'tant de semaines avant ou après le plus proche de ces jours',
  ],
  night: ['the two days that the night joins', 'les deux jours que la nuit relie'],
  'week-of': ['the week of the day named, Monday to Sunday', 'la semaine du jour nommé, du lundi au dimanche'],
  'week-number': ['the week of that number, Monday to Sunday', 'la semaine de ce numéro, du lundi au dimanche'],
  'week-of-span': [
    'seven days of the span: the first week is the 1st to the 7th, the last its last seven days',
    'sept jours de la période : la première semaine va du 1er au 7, la dernière compte ses sept derniers jours',
  ],
  'days-of-span': ['the first or the last days of the span', 'les premiers ou les derniers jours de la période'],
  'rest-of-span': [
    'from the day it was said to the end of the span',
    'du jour où cela a été dit à la fin de la période',
  ],
  'span-so-far': [
    'from the beginning of the span to the day it was said',
    'du début de la période au jour où cela a été dit',
  ],
  'span-early': ['the first third of the span', 'le premier tiers de la période'],
  'span-middle': ['the second third of the span', 'le deuxième tiers de la période'],
  'span-late': ['the last third of the span', 'le dernier tiers de la période'],
  'coming-hours': ['the day it was said and the next', 'le jour où cela a été dit et le lendemain'],
  'days-before': ['the days up to the day it was said', 'les jours jusqu’à celui où cela a été dit'],
  'day-from-date': ['counted from the date named', 'compté à partir de la date nommée'],
  'days-from-date': ['from the date named to the last day given', 'de la date nommée au dernier jour du délai'],
  feast: ['the day of the feast', 'le jour de la fête'],
  'weekend-local': [
    'the two days of rest that end that week there',
    'les deux jours de repos qui y terminent cette semaine',
  ],
  'working-week-local': [
    'the first five days of the week after, as weeks begin there',
    'les cinq premiers jours de la semaine suivante, telle qu’elle y commence',
  ],
  'whole-week-local': ['the whole of that week, as weeks begin there', 'toute cette semaine, telle qu’elle y commence'],
  'week-early-local': [
    'the first three days of that week, as weeks begin there',
    'les trois premiers jours de cette semaine, telle qu’elle y commence',
  ],
  'week-middle-local': [
    'the second to the fourth day of that week, as weeks begin there',
    'du deuxième au quatrième jour de cette semaine, telle qu’elle y commence',
  ],
  'week-late-local': [
    'the last four days of that week, as weeks begin there',
    'les quatre derniers jours de cette semaine, telle qu’elle y commence',
  ],
  'rest-of-week-local': [
    'from the day it was said to the end of that week, as weeks begin there',
    'du jour où cela a été dit à la fin de cette semaine, telle qu’elle y commence',
  ],
  'week-of-local': [
    'the week of the day named, as weeks begin there',
    'la semaine du jour nommé, telle qu’elle y commence',
  ],
  'no-end': ['no end: from the day it was said', 'sans fin : à partir du jour où cela a été dit'],
} as const satisfies Record<string, readonly [en: string, fr: string]>;

export type SaidRule = keyof typeof SAID_RULES;
