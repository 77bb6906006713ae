import type { LabelGroup } from '@domain/labels/label-table.js';
import { label } from '@domain/labels/labels.js';
import { statusLabel } from '@domain/labels/status-label.js';
import type { Status } from '@domain/lifecycle/status.js';
import type { UserRole } from '@domain/permissions.js';
import type { ProblemCode } from '@domain/refusals/problem-codes.js';
import type { RefusalCode } from '@domain/refusals/refusal.js';
import { REFUSALS, type ParameterKind } from '@domain/refusals/refusals.js';
import type { Kind } from '@domain/vocabulary.js';
import { describeWhen } from '@domain/time/describe-when.js';
import { tongueOf } from '@domain/tongues/learnt.js';
import { intlLocale } from '@domain/tongues/written.js';
import i18next from 'i18next';
import type { Problem, ProblemReason } from '../../api/problem.js';
import type { RefusalWords } from './words.js';

/** A problem of the server’s with its title and sentences in the reader’s language; what is not known stays as it came. */
export function worded(problem: Problem): Problem {
  const t = i18next.getFixedT(null, 'refusals');
  const code = problem.code as ProblemCode;
  if (!i18next.exists(`problems.${code}.title`, { ns: 'refusals' })) return problem;
  const errors = problem.errors?.map((error) => ({ ...error, detail: wordedReason(error) ?? error.detail }));
  const why = errors?.length
    ? [...new Set(errors.map(({ detail }) => detail))].join(' ')
    : wordedReason(problem.reason);
  return {
    ...problem,
    ...(errors ? { errors } : {}),
    title: t(`problems.${code}.title`),
    detail: why ?? t(`problems.${code}.text`),
  };
}

/** Why, in words; null where the code is none that this client knows. */
export function wordedReason(reason: ProblemReason | undefined): string | null {
  if (reason === undefined) return null;
  const { code, parameters = {} } = reason;
  if (!i18next.exists(`reasons.${code}`, { ns: 'refusals' })) return null;
  const kinds: Readonly<Record<string, ParameterKind>> =
    code in REFUSALS ? REFUSALS[code as keyof typeof REFUSALS] : {};
  const values = Object.entries(parameters).map(([name, value]) => [name, inWords(kinds[name], value, parameters)]);
  const t = i18next.getFixedT(null, 'refusals');
  return t(`reasons.${code as RefusalCode}`, Object.fromEntries(values) as Record<string, string | number>);
}

function inWords(kind: ParameterKind | undefined, value: string | number, { kind: of }: Parameters): string | number {
  const { language } = i18next;
  const text = String(value);
  const status = (one: string): string =>
    of === undefined ? label('status', one, language) : statusLabel(of as Kind, one as Status, language);
  switch (kind) {
    case 'kind':
    case 'review':
      return label(kind, text, language);
    case 'status':
      return status(text);
    case 'statuses':
      return text.split(',').map(status).join(tongueOf(language).phrases.comma);
    case 'choices':
      return choicesIn(text, language);
    case 'user':
      return i18next.t(`viewer.roles.${text as UserRole}`);
    case 'thing':
      return i18next.t(`things.${text as keyof RefusalWords['things']}`, { ns: 'refusals', defaultValue: text });
    case 'form':
      return i18next.t(`forms.${text as keyof RefusalWords['forms']}`, { ns: 'refusals', defaultValue: text });
    case 'number':
      // The English sentences have their numbers without commas, as the server says them.
      return new Intl.NumberFormat(intlLocale(language), { useGrouping: false }).format(Number(value));
    case 'day':
      return describeWhen({ when: text, timezone: null }, intlLocale(language));
    case 'text':
    case undefined:
      return value;
  }
}

/** What may be chosen, each as it is called; what is no list of words of ours stays as it came. */
function choicesIn(text: string, language: string): string {
  const codes = text.split(/,\s*/);
  const { labels, phrases } = tongueOf(language);
  const group = CHOSEN_FROM.find((one) => codes.every((code) => Object.hasOwn(labels[one], code)));
  return group === undefined ? text : codes.map((code) => label(group, code, language)).join(phrases.comma);
}

/** Lists that people choose from; some share words, but none has all of another's. */
const CHOSEN_FROM = [
  ...(['kind', 'status', 'format', 'placePrecision', 'role', 'act', 'linkType', 'actorType'] as const),
] satisfies readonly LabelGroup[];

type Parameters = NonNullable<ProblemReason['parameters']>;
