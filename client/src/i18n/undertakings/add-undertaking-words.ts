import i18next from 'i18next';
import { undertakingsEn } from './en.js';
import { undertakingsFr } from './fr.js';

/** Teaches the client the words of threats and commitments; whoever imports this may say `useTranslation('undertakings')`. */
i18next.addResourceBundle('en', 'undertakings', undertakingsEn);
i18next.addResourceBundle('fr', 'undertakings', undertakingsFr);
