import i18next from 'i18next';
import { accountsEn } from './en.js';
import { accountsFr } from './fr.js';

/** Teaches the client the words of accounts and narratives; whoever imports this may say `useTranslation('accounts')`. */
i18next.addResourceBundle('en', 'accounts', accountsEn);
i18next.addResourceBundle('fr', 'accounts', accountsFr);
