import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
import { placeIn } from '../domain/places/called/place-in.js';
import { describeWhen, type Describable } from '../domain/time/describe-when.js';
import { tongueOf } from '../domain/tongues/learnt.js';
import { intlLocale } from '../domain/tongues/written.js';
import type { Language } from '../domain/spoken-languages.js';
import type { BriefingDto, BriefingItemDto, NumberedSourceDto } from './briefing.dto.js';

const WORDS = {
  en: {
    happened: 'What happened',
    due: 'Due',
    overdue: 'Overdue',
    standing: 'Standing',
    disputed: 'Disputed',
    sources: 'Sources',
    none: 'Nothing.',
    some: (told: string, total: string) => `${told} of ${total} are told here.`,
    condition: 'Condition',
    consequence: 'If not',
    accessed: 'accessed on',
    quoted: (title: string) => `“${title}”`,
    colon: ': ',
  },
  fr: {
    happened: 'Ce qui s’est passé',
    due: 'À venir',
    overdue: 'En retard',
    standing: 'Maintenus',
    disputed: 'Points contestés',
    sources: 'Sources',
    none: 'Rien.',
    some: (told: string, total: string) => `${told} sur ${total} figurent ici.`,
    condition: 'Condition',
    consequence: 'Sinon',
    accessed: 'consulté le',
    quoted: (title: string) => `«\u202f${title}\u202f»`,
    colon: ' : ',
  },
  ar: {
    happened: 'ما جرى',
    due: 'المرتقب',
    overdue: 'المتأخر عن موعده',
    standing: 'القائم',
    disputed: 'محل الخلاف',
    sources: 'المصادر',
    none: 'لا شيء.',
    some: (told: string, total: string) => `يُذكر هنا ${told} من ${total}.`,
    condition: 'الشرط',
    consequence: 'وإلا',
    accessed: 'اطُّلع عليه في',
    quoted: (title: string) => `«${title}»`,
    colon: ': ',
  },
  fa: {
    happened: 'چه گذشت',
    due: 'در پیش',
    overdue: 'از موعد گذشته',
    standing: 'پابرجا',
    disputed: 'مورد اختلاف',
    sources: 'منابع',
    none: 'هیچ.',
    some: (told: string, total: string) => `${told} از ${total} اینجا آمده است.`,
    condition: 'شرط',
    consequence: 'وگرنه',
    accessed: 'خوانده‌شده در',
    quoted: (title: string) => `«${title}»`,
    colon: ': ',
  },
} as const satisfies Record<Language, object>;

const PARTS = ['happened', 'due', 'overdue', 'standing'] as const;

/** A briefing as Markdown; what the record says stays in its own words, only headings and labels are translated. */
export function briefingMarkdown(briefing: BriefingDto, language: Language, locale: string): string {
  const words = WORDS[language];
  const said = { language, locale, comma: tongueOf(language).phrases.comma };
  const section = (title: string, lines: readonly string[]) =>
    `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : words.none}\n`;
  return [
    `# ${plain(briefing.dossier.title)}\n\n${describeWhen(windowOf(briefing), locale)}\n`,
    ...PARTS.map((part) =>
      section(words[part], [...briefing[part].map((item) => line(item, said)), ...untold(briefing, part, said)]),
    ),
    section(
      words.disputed,
      briefing.disputed.map((item) => disputedLine(item, said)),
    ),
    section(
      words.sources,
      briefing.sources.map((source) => sourceLine(source, said)),
    ),
  ].join('\n');
}

/** How it speaks. */
interface Said {
  readonly language: Language;
  /** By which it is written (BCP 47). */
  readonly locale: string;
  /** Between parts of a line, with its space. */
  readonly comma: string;
}

/** That a part has more than it tells, where it has. */
function untold(briefing: BriefingDto, part: (typeof PARTS)[number], { language, locale }: Said): string[] {
  const [told, total] = [briefing[part].length, briefing.totals[part]];
  const numbers = new Intl.NumberFormat(intlLocale(locale));
  return told < total ? [`\n${WORDS[language].some(numbers.format(told), numbers.format(total))}`] : [];
}

function windowOf({ from, to }: BriefingDto): Describable {
  return { when: from === to ? from : `${from}/${to}`, timezone: null };
}

function line({ event, summary, condition, consequence, sources }: BriefingItemDto, said: Said): string {
  const { language, locale, comma } = said;
  const place = event.place === null ? '' : comma + plain(placeIn(event.place, language));
  const status = statusLabel(event.kind, event.status, language);
  const terms = [
    condition === null ? '' : ` ${WORDS[language].condition}${WORDS[language].colon}${plain(condition)}.`,
    consequence === null ? '' : ` ${WORDS[language].consequence}${WORDS[language].colon}${plain(consequence)}.`,
  ].join('');
  const text = summary === '' ? '' : ` ${plain(summary)}`;
  return `- **${plain(describeWhen(event, locale))}**${place} – ${plain(event.title)} (${[event.ref, status].filter((part) => part !== null).join(comma)}).${text}${terms}${marks(sources, said)}`;
}

function disputedLine({ event, disputed, sources }: BriefingItemDto, said: Said): string {
  const { language, comma } = said;
  const fields = disputed.map((field) => label('claimField', field, language)).join(comma);
  return `- ${plain(event.title)}${event.ref === null ? '' : ` (${event.ref})`}${WORDS[language].colon}${fields}.${marks(sources, said)}`;
}

function sourceLine({ number, source }: NumberedSourceDto, { language, locale, comma }: Said): string {
  const when = source.publishedOn ?? source.accessedOn;
  const day = when === null ? '' : describeWhen({ when, timezone: null }, locale);
  const told = source.publishedOn === null && day !== '' ? `${WORDS[language].accessed} ${day}` : day;
  const pieces = [plain(source.publisher), WORDS[language].quoted(plain(source.title)), told].filter(
    (piece) => piece !== '',
  );
  const grade = source.reliability === 'F' ? '' : ` (${source.reliability})`;
  const seen = source.seen === 'listed' ? ` (${label('seen', 'listed', language)})` : '';
  const citation = source.citation === null ? '' : ` ${plain(source.citation)}`;
  return `${number}. ${pieces.join(comma)}${grade}${seen}.${citation}${source.url === null ? '' : ` <${source.url}>`}`;
}

/** As the list of sources is numbered, which Markdown does in European figures. */
function marks(numbers: readonly number[], { comma }: Said): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(comma)}]`;
}

/** Text of the record on one line, with nothing in it that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
