import { primaryLanguage, tongueOf } from '../../tongues/learnt.js';
import { SAID_RULES, type SaidRule } from './said-rules.js';

/** Whether a text is the name of a rule. */
export function isRule(text: string): text is SaidRule {
  return text in SAID_RULES;
}

/**
 * What a rule says in a language (BCP 47). A text that is no rule of ours, such as one that an editor wrote, comes back
 * as it is.
 */
export function ruleInWords(rule: string, locale: string): string {
  const words = (SAID_RULES as Readonly<Record<string, readonly [string, string]>>)[rule];
  if (!words) return rule;
  if (primaryLanguage(locale) === 'fr') return words[1];
  return tongueOf(locale).rules?.[rule as SaidRule] ?? words[0];
}
