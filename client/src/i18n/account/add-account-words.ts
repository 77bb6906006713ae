import i18next from 'i18next';
import { accountEn } from './en.js';
import { accountFr } from './fr.js';

/** Teaches the client the words about accounts; whoever imports this may say `useTranslation('account')`. */
i18next.addResourceBundle('en', 'account', accountEn);
i18next.addResourceBundle('fr', 'account', accountFr);
