import { escapedHtml } from '../../domain/escaped-html.js';
import { eventLine } from '../../domain/labels/event-line.js';
import type { Language } from '../../domain/spoken-languages.js';
import type { Follow } from '../follow.entity.js';
import { eventPage } from './event-page.js';
import type { Sending, ToldAlert } from './deliveries.service.js';
import { MAIL_WORDS } from './mail-words.js';

/** What a mail says, as text and as plain HTML. */
interface MailTexts {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Alerts as a mail, in the language of whoever reads it. */
export function alertsMail({ follow, delivery, alerts, more }: Sending, stop: string): MailTexts {
  const { language, name } = follow;
  const words = MAIL_WORDS[language];
  if (delivery.isTest) {
    const paragraphs = [words.test.text];
    return { subject: words.test.subject(plain(name)), ...bodies(language, paragraphs, [], follow, stop) };
  }
  const said = alerts.map((alert) => saidOf(alert, follow));
  const rest = more === 0 ? [] : [words.more(more)];
  return {
    subject: words.subject(plain(name), alerts.length + more),
    ...bodies(language, rest, said, follow, stop),
  };
}

/** The question whether an address wants what it was given for. */
export function questionMail({ language, name }: Follow, confirm: string): MailTexts {
  const { question } = MAIL_WORDS[language];
  const text = [question.text(isolated(name)), `${question.confirm}\n${confirm}`, question.ignore].join('\n\n');
  const html = [
    `<p>${question.text(`<bdi>${escapedHtml(name)}</bdi>`)}</p>`,
    `<p><a href="${escapedHtml(confirm)}">${question.confirm}</a></p>`,
    `<p>${question.ignore}</p>`,
  ];
  return { subject: question.subject, text: `${text}\n`, html: page(language, html) };
}

interface Said {
  readonly text: string;
  readonly html: string;
}

function saidOf({ kind, author, event }: ToldAlert, { language, here }: Follow): Said {
  const { kinds, colon, unpublished } = MAIL_WORDS[language];
  const head = kinds[kind] + colon;
  const told = 'title' in event ? event : null;
  const title = told?.title ?? unpublished;
  const titled = told?.language ?? language;
  // What readers are told of a change they are told of what is there; of a desk it is whoever did it that matters.
  const line = author ?? (told ? eventLine(told, language) : '');
  const address = eventPage(event, here);
  const summary = author === null ? (told?.summary.trim() ?? '') : '';
  return {
    text: [head + isolated(title), isolated(line), ...(summary === '' ? [] : [isolated(summary)]), address]
      .map((row) => row.replaceAll(/\s*\n\s*/g, ' '))
      .join('\n'),
    html: [
      `<p>${head}<a href="${escapedHtml(address)}"><bdi lang="${escapedHtml(titled)}">${escapedHtml(title)}</bdi></a><br>`,
      `<bdi>${escapedHtml(line)}</bdi></p>`,
      ...(summary === '' ? [] : [`<p dir="auto" lang="${escapedHtml(titled)}">${escapedHtml(summary)}</p>`]),
    ].join(''),
  };
}

function bodies(
  language: Language,
  paragraphs: readonly string[],
  said: readonly Said[],
  { name }: Follow,
  stop: string,
): Pick<MailTexts, 'text' | 'html'> {
  const words = MAIL_WORDS[language];
  const end = [words.why(isolated(name)), `${words.stop}\n${stop}`];
  const html = [
    ...said.map((one) => one.html),
    ...paragraphs.map((paragraph) => `<p>${escapedHtml(paragraph)}</p>`),
    `<hr><p>${words.why(`<bdi>${escapedHtml(name)}</bdi>`)} <a href="${escapedHtml(stop)}">${words.stop}</a></p>`,
  ];
  const text = [...said.map((one) => one.text), ...paragraphs, ...end].join('\n\n');
  return { text: `${text}\n`, html: page(language, html) };
}

function page(language: Language, parts: readonly string[]): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><body>${parts.join('\n')}</body></html>`;
}

/** A value that may be written the other way round keeps to itself (Unicode's isolates). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** For a subject, which is one line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
