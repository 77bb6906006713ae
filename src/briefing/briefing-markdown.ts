import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
import { describeWhen } from '../domain/time/describe-when.js';
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
    some: (told: number, total: number) => `${told} of ${total} are told here.`,
    condition: 'Condition',
    consequence: 'If not',
    accessed: 'accessed on',
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
    some: (told: number, total: number) => `${told} sur ${total} figurent ici.`,
    condition: 'Condition',
    consequence: 'Sinon',
    accessed: 'consulté le',
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
    some: (told: number, total: number) => `يُذكر هنا ${told} من ${total}.`,
    condition: 'الشرط',
    consequence: 'وإلا',
    accessed: 'اطُّلع عليه في',
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
    some: (told: number, total: number) => `${told} از ${total} اینجا آمده است.`,
    condition: 'شرط',
    consequence: 'وگرنه',
    accessed: 'خوانده‌شده در',
    colon: ': ',
  },
} as const satisfies Record<Language, object>;

const PARTS = ['happened', 'due', 'overdue', 'standing'] as const;

/** A briefing as Markdown; what the record says stays in its own words, only headings and labels are translated. */
export function briefingMarkdown(briefing: BriefingDto, language: Language): string {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]) =>
    `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : words.none}\n`;
  return [
    `# ${plain(briefing.dossier.title)}\n\n${window(briefing, language)}\n`,
    ...PARTS.map((part) =>
      section(words[part], [
        ...briefing[part].map((item) => line(item, language)),
        ...untold(briefing, part, language),
      ]),
    ),
    section(
      words.disputed,
      briefing.disputed.map((item) => disputedLine(item, language)),
    ),
    section(
      words.sources,
      briefing.sources.map((source) => sourceLine(source, language)),
    ),
  ].join('\n');
}

/** That a part has more than it tells, where it has. */
function untold(briefing: BriefingDto, part: (typeof PARTS)[number], language: Language): string[] {
  const [told, total] = [briefing[part].length, briefing.totals[part]];
  return told < total ? [`\n${WORDS[language].some(told, total)}`] : [];
}

function window({ from, to }: BriefingDto, language: Language): string {
  return describeWhen({ when: from === to ? from : `${from}/${to}`, timezone: null }, language);
}

function line({ event, summary, condition, consequence, sources }: BriefingItemDto, language: Language): string {
  const place = event.place === null ? '' : `, ${plain(event.place)}`;
  const status = statusLabel(event.kind, event.status, language);
  const terms = [
    condition === null ? '' : ` ${WORDS[language].condition}${WORDS[language].colon}${plain(condition)}.`,
    consequence === null ? '' : ` ${WORDS[language].consequence}${WORDS[language].colon}${plain(consequence)}.`,
  ].join('');
  const text = summary === '' ? '' : ` ${plain(summary)}`;
  return `- **${plain(describeWhen(event, language))}**${place} – ${plain(event.title)} (${[event.ref, status].filter((said) => said !== null).join(', ')}).${text}${terms}${marks(sources)}`;
}

function disputedLine({ event, disputed, sources }: BriefingItemDto, language: Language): string {
  const fields = disputed.map((field) => label('claimField', field, language)).join(', ');
  return `- ${plain(event.title)}${event.ref === null ? '' : ` (${event.ref})`}${WORDS[language].colon}${fields}.${marks(sources)}`;
}

function sourceLine({ number, source }: NumberedSourceDto, language: Language): string {
  const when = source.publishedOn ?? source.accessedOn;
  const day = when === null ? '' : describeWhen({ when, timezone: null }, language);
  const told = source.publishedOn === null && day !== '' ? `${WORDS[language].accessed} ${day}` : day;
  const pieces = [plain(source.publisher), `“${plain(source.title)}”`, told].filter((piece) => piece !== '');
  const grade = source.reliability === 'F' ? '' : ` (${source.reliability})`;
  const seen = source.seen === 'listed' ? ` (${label('seen', 'listed', language)})` : '';
  const citation = source.citation === null ? '' : ` ${plain(source.citation)}`;
  return `${number}. ${pieces.join(', ')}${grade}${seen}.${citation}${source.url === null ? '' : ` <${source.url}>`}`;
}

function marks(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}

/** Text of the record on one line, with nothing in it that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
