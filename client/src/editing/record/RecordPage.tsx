import type { Action } from '@domain/permissions.js';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../i18n/records/add-record-words.js';
import { PageHeading } from '../../ui/PageHeading.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { FormPage } from '../form/FormPage.js';
import forms from '../form/forms.module.css';

interface RecordPageProps {
  readonly action: Action;
  readonly title: string;
  readonly children: ReactNode;
}

/** The page of a form, under its heading, for whoever may do what it does. */
export function RecordPage({ action, title, children }: RecordPageProps) {
  const { t } = useTranslation('records');
  usePageTitle(title);
  return (
    <FormPage action={action} signIn={t('signIn')} notAllowed={t('notAllowed')}>
      <PageHeading className={forms.title}>
        <bdi>{title}</bdi>
      </PageHeading>
      {children}
    </FormPage>
  );
}
