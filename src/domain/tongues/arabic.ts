import { AR as labels } from '../labels/ar.js';
import { agreeInArabic as agree } from '../labels/arabic-agreement.js';
import { AR as pages } from '../page-words/ar.js';
import { AR as places } from '../places/called/ar.js';
import { AR as phrases } from '../time/phrases/ar.js';
import { RULES_AR as rules } from '../time/said/rules-ar.js';
import type { Tongue } from './tongue.js';

export const tongue: Tongue = { labels, phrases, pages, places, rules, agree };
