import i18next from 'i18next';
import { articleEn } from './en.js';
import { articleFr } from './fr.js';

/** Teaches the client the words of reading an article; whoever imports this may say `useTranslation('article')`. */
i18next.addResourceBundle('en', 'article', articleEn);
i18next.addResourceBundle('fr', 'article', articleFr);
