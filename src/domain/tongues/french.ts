import { FR as labels } from '../labels/fr.js';
import { agreeInFrench as agree } from '../labels/french-agreement.js';
import { FR as pages } from '../page-words/fr.js';
import { FR as phrases } from '../time/phrases/fr.js';
import type { Tongue } from './tongue.js';

export const tongue: Tongue = { labels, phrases, pages, agree };
