import i18next from 'i18next';
import { tensionEn } from './en.js';
import { tensionFr } from './fr.js';

/** Teaches the client the words of the two lines; whoever imports this may say `useTranslation('tension')`. */
i18next.addResourceBundle('en', 'tension', tensionEn);
i18next.addResourceBundle('fr', 'tension', tensionFr);
