import i18next from 'i18next';
import { followUpsEn } from './en.js';
import { followUpsFr } from './fr.js';

/** Teaches the client the words of the follow-up ledger; whoever imports this may say `useTranslation('followUps')`. */
i18next.addResourceBundle('en', 'followUps', followUpsEn);
i18next.addResourceBundle('fr', 'followUps', followUpsFr);
