import i18next from 'i18next';
import { positionsEn } from './en.js';
import { positionsFr } from './fr.js';

/** Teaches the client the words of the positions; whoever imports this may say `useTranslation('positions')`. */
i18next.addResourceBundle('en', 'positions', positionsEn);
i18next.addResourceBundle('fr', 'positions', positionsFr);
