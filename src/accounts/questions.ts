import { disputeState } from '../domain/evidence/dispute-state.js';
import { recordedValue, type RecordedValues } from '../domain/evidence/disputed-fields.js';
import { folded } from '../domain/folded.js';
import type { ClaimField } from '../domain/vocabulary.js';
import type { LinkedEventDto } from '../events/event-detail.dto.js';
import type { AccountDto } from './accounts.dto.js';
import type { AnswerDto, DisputedQuestionDto } from './disputes.dto.js';

/** What PostgreSQL writes of an event on which accounts differ. */
export interface DisputedRow {
  event: LinkedEventDto;
  recorded: RecordedValues;
  disputed: ClaimField[];
  /** Every account that makes a claim, oldest first. */
  told: (AccountDto & { side: string | null })[];
}

/** Each contested question with its answers, as of `day` where one looks back: a source had been opened by then or not at all. */
export function questionsOf({ recorded, disputed, told }: DisputedRow, day?: string): DisputedQuestionDto[] {
  return disputed.map((field) => {
    const accounts = told.flatMap(({ side: _, ...account }) =>
      account.claims.some((claim) => claim.field === field) ? [account] : [],
    );
    const claims = accounts.flatMap((account) => account.claims.filter((claim) => claim.field === field));
    const answers = answersTo(field, accounts);
    const own = recordedValue(recorded, field);
    const values = answers.map(({ value }) => value);
    const opened = accounts.flatMap(({ source }) => source.accessedOn ?? []);
    return {
      ...{ field, recorded: own, state: disputeState(own, values), answers },
      addedOn: latest(claims.map(({ knownOn }) => knownOn)) ?? '',
      checkedOn: latest(opened.filter((on) => day === undefined || on <= day)),
    };
  });
}

/** The same answer in two spellings is one, as it was written first. */
function answersTo(field: ClaimField, accounts: readonly AccountDto[]): AnswerDto[] {
  const answers = new Map<string, AnswerDto>();
  for (const account of accounts) {
    const value = account.claims.find((claim) => claim.field === field)?.value ?? '';
    const answer = answers.get(folded(value)) ?? { value, accounts: [] };
    answer.accounts.push(account);
    answers.set(folded(value), answer);
  }
  return [...answers.values()].sort((a, b) => b.accounts.length - a.accounts.length);
}

function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}
