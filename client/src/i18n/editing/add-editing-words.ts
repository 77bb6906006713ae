import i18next from 'i18next';
import { editingEn } from './en.js';
import { editingFr } from './fr.js';

/** Teaches the client the words of editing; whoever imports this may say `useTranslation('editing')`. */
i18next.addResourceBundle('en', 'editing', editingEn);
i18next.addResourceBundle('fr', 'editing', editingFr);
