import type { Form } from '@domain/refusals/forms.js';
import type { ProblemCode } from '@domain/refusals/problem-codes.js';
import type { RefusalCode } from '@domain/refusals/refusal.js';

/** What a language must say of refusals: every code of the server, none missing. */
export interface RefusalWords {
  /** A whole request: what is wrong, and what to do about it where no more is known. */
  problems: Record<ProblemCode, { title: string; text: string }>;
  /** One reason, with its values in braces. */
  reasons: Record<RefusalCode, string>;
  /** How a text must be written. */
  forms: Record<Form, string>;
  things: Record<'actor' | 'citation' | 'dossier' | 'entry' | 'event' | 'issue' | 'publisher' | 'source', string>;
}
