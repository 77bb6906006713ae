import { label } from '../domain/labels/labels.js';
import { statusLabel } from '../domain/labels/status-label.js';
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
    colon: ': ',
  },
  fr: {
    happened: 'Ce qui s’est passé',
    due: 'À venir',
    overdue: 'En retard',
    standing: 'En suspens',
    disputed: 'Points contestés',
    sources: 'Sources',
    none: 'Rien.',
    colon: ' : ',
  },
} as const;
type Language = keyof typeof WORDS;

const PARTS = ['happened', 'due', 'overdue', 'standing'] as const;

/** A briefing as Markdown; what the record says stays in its own words, only headings and labels are translated. */
export function briefingMarkdown(briefing: BriefingDto, language: Language): string {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]) =>
    `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : words.none}\n`;
  return [
    `# ${plain(briefing.dossier.title)}\n\n${briefing.from} – ${briefing.to}\n`,
    ...PARTS.map((part) =>
      section(
        words[part],
        briefing[part].map((item) => line(item, language)),
      ),
    ),
    section(
      words.disputed,
      briefing.disputed.map((item) => disputedLine(item, language)),
    ),
    section(words.sources, briefing.sources.map(sourceLine)),
  ].join('\n');
}

function line({ event, summary, sources }: BriefingItemDto, language: Language): string {
  const place = event.place === null ? '' : `, ${plain(event.place)}`;
  const status = statusLabel(event.kind, event.status, language);
  const text = summary === '' ? '' : ` ${plain(summary)}`;
  return `- **${event.when}**${place} – ${plain(event.title)} (${event.ref}, ${status}).${text}${marks(sources)}`;
}

function disputedLine({ event, disputed, sources }: BriefingItemDto, language: Language): string {
  const fields = disputed.map((field) => label('claimField', field, language)).join(', ');
  return `- ${plain(event.title)} (${event.ref})${WORDS[language].colon}${fields}.${marks(sources)}`;
}

function sourceLine({ number, source }: NumberedSourceDto): string {
  return `${number}. ${plain(source.publisher)}, “${plain(source.title)}”, ${source.publishedOn} (${source.reliability}). <${source.url}>`;
}

function marks(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}

/** Text of the record on one line, with nothing in it that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
