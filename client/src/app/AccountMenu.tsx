import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.js';
import { deskWaitingQuery } from '../api/desk-queries.js';
import { useStartOver, useViewer } from '../api/use-viewer.js';
import { classNames } from '../ui/class-names.js';
import controls from '../ui/controls.module.css';
import { PopupButton } from '../ui/popup/PopupButton.js';
import { useFormats } from '../ui/use-formats.js';
import styles from './shell.module.css';

interface AccountMenuProps {
  readonly viewer: NonNullable<ReturnType<typeof useViewer>['viewer']>;
}

/** Who has signed in, and what is theirs. */
export function AccountMenu({ viewer }: AccountMenuProps) {
  const { t } = useTranslation();
  const { may } = useViewer();
  const { comma, number } = useFormats();
  const navigate = useNavigate();
  const startOver = useStartOver();
  const { data: waiting = 0 } = useQuery({ ...deskWaitingQuery, enabled: may('event.write') });
  const waits = waiting > 0 && t('app.waiting', { count: waiting });
  const role = t(`viewer.roles.${viewer.role}`);
  async function signOut() {
    await api.DELETE('/api/session');
    await startOver();
  }
  return (
    <PopupButton
      className={classNames(controls.pill, controls.quiet, styles.viewer)}
      label={[t('viewer.menu', { name: viewer.name, role }), waits].filter(Boolean).join(comma)}
      face={
        <>
          <svg viewBox="0 0 16 16" data-mark="viewer" aria-hidden="true">
            <circle cx="8" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d="M1.8 15a6.2 6.2 0 0 1 12.4 0" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span>{viewer.name}</span>
          {waiting > 0 && (
            <span className={styles.waiting} aria-hidden="true">
              {number(waiting)}
            </span>
          )}
        </>
      }
      popup="menu"
      placement="bottom end"
    >
      <p className={styles.who}>
        {viewer.name} <small>{role}</small>
      </p>
      <Menu className={controls.menu} aria-label={t('viewer.page')}>
        {may('event.write') && (
          <MenuItem className={controls.item} onAction={() => void navigate({ to: '/desk' })}>
            {t('viewer.desk')}
            {waits && <small>{waits}</small>}
          </MenuItem>
        )}
        <MenuItem className={controls.item} onAction={() => void navigate({ to: '/account' })}>
          {t('viewer.page')}
        </MenuItem>
        {may('user.manage') && (
          <MenuItem className={controls.item} onAction={() => void navigate({ to: '/users' })}>
            {t('viewer.users')}
          </MenuItem>
        )}
        <MenuItem className={controls.item} onAction={() => void signOut()}>
          {t('viewer.signOut')}
        </MenuItem>
      </Menu>
    </PopupButton>
  );
}
