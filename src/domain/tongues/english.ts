import { EN as labels } from '../labels/en.js';
import { EN as pages } from '../page-words/page-words.js';
import { EN as phrases } from '../time/phrases/en.js';
import type { Tongue } from './tongue.js';

export const tongue: Tongue = { labels, phrases, pages };
