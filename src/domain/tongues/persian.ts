import { FA as labels } from '../labels/fa.js';
import { FA as pages } from '../page-words/fa.js';
import { FA as places } from '../places/called/fa.js';
import { FA as phrases } from '../time/phrases/fa.js';
import { RULES_FA as rules } from '../time/said/rules-fa.js';
import { SOLAR as months } from '../time/solar-months.js';
import type { Tongue } from './tongue.js';

export const tongue: Tongue = { labels, phrases, months, pages, places, rules };
