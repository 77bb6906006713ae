import i18next from 'i18next';
import { briefingEn } from './en.js';
import { briefingFr } from './fr.js';

/** Teaches the client the words of the briefing; whoever imports this may say `useTranslation('briefing')`. */
i18next.addResourceBundle('en', 'briefing', briefingEn);
i18next.addResourceBundle('fr', 'briefing', briefingFr);
