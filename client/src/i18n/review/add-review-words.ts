import i18next from 'i18next';
import { reviewEn } from './en.js';
import { reviewFr } from './fr.js';

/** Teaches the client the words of reviewing; whoever imports this may say `useTranslation('review')`. */
i18next.addResourceBundle('en', 'review', reviewEn);
i18next.addResourceBundle('fr', 'review', reviewFr);
