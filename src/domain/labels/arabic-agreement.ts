import type { Status } from '../lifecycle/status.js';
import type { Kind } from '../vocabulary.js';

/** Statuses that are not said by one participle, or whose feminine is not made by ـة. */
const FEMININE: Readonly<Partial<Record<Status, string>>> = {
  under_way: 'جارية',
  cancelled: 'ملغاة',
  denied: 'منفية',
  condition_met: 'مستوفاة الشرط',
  expired: 'منقضية',
  terminated: 'منتهية',
  fulfilled: 'موفى بها',
  reported: 'مبلَّغ عنها',
  agreed: 'متفق عليها',
  ratified: 'مصدَّق عليها',
  retracted: 'متراجَع عنها',
  disputed: 'محل خلاف',
};

/**
 * Makes a status, given as a masculine singular, agree with its kind's noun: that of talks is a plural of things, which takes the
 * feminine singular; all others are masculine. Many of any kind are a plural of things, too.
 *
 * @example agreeInArabic('منعقد', 'talks', 'held') // 'منعقدة'
 */
export function agreeInArabic(word: string, kind: Kind, status: Status, count = 1): string {
  if (kind !== 'talks' && count <= 2) return word;
  const [participle = '', ...rest] = word.split(' ');
  return FEMININE[status] ?? [`${participle}ة`, ...rest].join(' ');
}
