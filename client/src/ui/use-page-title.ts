import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window's title; null while the name is still on its way. */
export function usePageTitle(page: string | null): void {
  const { t } = useTranslation();
  const title = page === null ? t('app.name') : t('app.title', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
