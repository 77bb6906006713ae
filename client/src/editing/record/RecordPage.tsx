import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { words } from '../../i18n/words.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { FormPage } from '../form/FormPage.js';
import forms from '../form/forms.module.css';

await words('records');

interface RecordPageProps {
  readonly action: Action;
  readonly title: string;
  /** The heading's level: 2 where it stands under that of a dossier. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}

/** The page of a form, under its heading, for whoever may do what it does. */
export function RecordPage({ action, title, level = 1, children }: RecordPageProps) {
  const { t } = useTranslation('records');
  usePageTitle(title);
  const Heading = level === 1 ? PageHeading : 'h2';
  return (
    <FormPage action={action} signIn={t('signIn')} notAllowed={t('notAllowed')}>
      <Heading className={forms.title}>
        <bdi>{title}</bdi>
      </Heading>
      {children}
    </FormPage>
  );
}
