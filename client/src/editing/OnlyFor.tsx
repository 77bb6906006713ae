import type { Action } from '@domain/permissions.js';
import { Link, useLocation } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../api/use-viewer.js';
import { Skeleton } from '../ui/Skeleton.js';

interface OnlyForProps {
  readonly action: Action;
  /** What whoever has not signed in is told beside the way in. */
  readonly signIn: string;
  /** What those are told who have signed in and may not. */
  readonly notAllowed: string;
  readonly children: ReactNode;
}

/** What is for those who may do something. Whoever was let in and whose session ended keeps what is on the page. */
export function OnlyFor({ action, signIn, notAllowed, children }: OnlyForProps) {
  const { t } = useTranslation();
  const href = useLocation({ select: (location) => location.href });
  const { viewer, pending, ended, may } = useViewer();
  const [letIn, setLetIn] = useState(false);
  const allowed = may(action);
  if (allowed && !letIn) setLetIn(true);
  if (allowed || (letIn && ended)) return children;
  if (pending) return <Skeleton lines={[30, 70, 0, 90, 90, 60]} />;
  if (viewer) return <p>{notAllowed}</p>;
  return (
    <p>
      {signIn}{' '}
      <Link to="/sign-in" search={{ returnTo: href }}>
        {t('viewer.signIn')}
      </Link>
    </p>
  );
}
