import i18next from 'i18next';
import { formEn } from './en.js';
import { formFr } from './fr.js';

/** Teaches the client the words of the form; whoever imports this may say `useTranslation('form')`. */
i18next.addResourceBundle('en', 'form', formEn);
i18next.addResourceBundle('fr', 'form', formFr);
