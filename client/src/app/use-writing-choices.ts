import { useTranslation } from 'react-i18next';
import { chooseWriting, readWriting } from '../i18n/written.js';
import { useFormats } from '../ui/use-formats.js';

interface WritingChoice {
  readonly key: 'figures' | 'months' | 'calendar';
  readonly label: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChange: (code: string) => void;
}

/** Whose figures and calendar a language has beside those of Europe (CLDR); nothing is to be chosen in all others. */
const FIGURES: Readonly<Record<string, string>> = { ar: 'arab', fa: 'arabext' };

/** One country for each set of names that Arabic has for the months of the Gregorian calendar: Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco. */
const REGIONS = ['EG', 'LB', 'DZ', 'MA'] as const;

/** What can be chosen of how the reader’s language is written. */
export function useWritingChoices(): readonly WritingChoice[] {
  const { t, i18n } = useTranslation('writing');
  const { locale } = useFormats();
  const { language } = i18n;
  const own = FIGURES[language];
  if (own === undefined) return [];
  // What the region says by itself is said aloud, so that another choice does not change it.
  const figures = new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
  const writing = { ...readWriting(), figures };
  const figuresOf = (code: string) => new Intl.NumberFormat(`${language}-u-nu-${code}`, { useGrouping: false });
  const named = monthsIn(locale).join();
  return [
    {
      key: 'figures',
      label: t('figures'),
      choices: [own, 'latn'].map((code) => ({ code, label: figuresOf(code).format(1234) })),
      chosen: figures,
      onChange: (code) => chooseWriting({ ...writing, figures: code }),
    },
    language === 'fa'
      ? {
          key: 'calendar',
          label: t('calendar'),
          choices: (['own', 'gregory'] as const).map((code) => ({ code, label: t(`calendars.${code}`) })),
          chosen: writing.calendar === 'gregory' ? 'gregory' : 'own',
          onChange: (code) => chooseWriting({ ...writing, calendar: code === 'gregory' ? code : '' }),
        }
      : {
          key: 'months',
          label: t('months'),
          choices: REGIONS.map((code) => ({ code, label: monthsIn(`ar-${code}`).filter(isTelling).join('، ') })),
          chosen: REGIONS.find((code) => monthsIn(`ar-${code}`).join() === named) ?? 'EG',
          onChange: (code) => chooseWriting({ ...writing, region: code }),
        },
  ];
}

/** January, April and July: by these the sets of names are told apart. */
const isTelling = (_: string, month: number): boolean => [0, 3, 6].includes(month);

function monthsIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 1)));
}
