import { intlLocale } from '@domain/tongues/written.js';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';

/** Gives the controls the language of the words around them, and the calendar and the figures in which it is written. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <I18nProvider locale={intlLocale(i18n.language)}>{children}</I18nProvider>;
}
