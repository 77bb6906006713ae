import i18next from 'i18next';
import { recordsEn } from './en.js';
import { recordsFr } from './fr.js';

/** Teaches the client the words of the forms of actors, sources and dossiers; whoever imports this may say `useTranslation('records')`. */
i18next.addResourceBundle('en', 'records', recordsEn);
i18next.addResourceBundle('fr', 'records', recordsFr);
