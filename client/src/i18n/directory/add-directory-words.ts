import i18next from 'i18next';
import { directoryEn } from './en.js';
import { directoryFr } from './fr.js';

/** Teaches the client the words about actors and sources; whoever imports this may say `useTranslation('directory')`. */
i18next.addResourceBundle('en', 'directory', directoryEn);
i18next.addResourceBundle('fr', 'directory', directoryFr);
