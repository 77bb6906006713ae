import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { followsQuery } from '../../../api/follow-queries.js';
import type { Follow } from '../../../api/types.js';
import controls from '../../../ui/controls.module.css';
import { FormFault } from '../../../ui/form/FormFault.js';
import { useFormats } from '../../../ui/use-formats.js';
import { useDates } from '../../../ui/use-dates.js';
import { useFault } from '../use-fault.js';
import { DeliveryLog } from './DeliveryLog.js';
import styles from './follows.module.css';

type Action = 'pause' | 'resume' | 'test' | 'remove';

/** One view that is followed, what can be done with it, and what was sent. */
export function FollowItem({ follow }: { follow: Follow }) {
  const { t } = useTranslation('follow');
  const client = useQueryClient();
  const faultOf = useFault();
  const { id, name, way, state, address } = follow;
  const [copied, setCopied] = useState(false);
  const act = useMutation({
    mutationFn: async (action: Action) => {
      const params = { path: { id } };
      if (action === 'remove') await api.DELETE('/api/follows/{id}', { params });
      else if (action === 'test') await api.POST('/api/follows/{id}/tests', { params });
      else await api.PATCH('/api/follows/{id}', { params, body: { paused: action === 'pause' } });
    },
    onSettled: () => client.invalidateQueries(followsQuery),
  });
  const isSent = way === 'webhook' || way === 'mail';
  const actions: Action[] = [
    ...(isSent && state === 'active' ? (['test'] as const) : []),
    ...(state === 'active' ? (['pause'] as const) : []),
    ...(state === 'paused' || state === 'failed' ? (['resume'] as const) : []),
    'remove',
  ];
  const label = (action: string) => t('list.named', { action, name });
  return (
    <li>
      <FollowFacts follow={follow} />
      <span className={styles.actions}>
        {address !== null && (
          <button
            type="button"
            className={controls.pill}
            aria-label={label(t('list.copy'))}
            onClick={() =>
              void navigator.clipboard.writeText(address).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {t(copied ? 'list.copied' : 'list.copy')}
          </button>
        )}
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className={controls.pill}
            disabled={act.isPending}
            aria-label={label(t(`list.${action}`))}
            onClick={() => act.mutate(action)}
          >
            {t(action === 'test' && act.isSuccess && act.variables === 'test' ? 'list.tested' : `list.${action}`)}
          </button>
        ))}
        <span role="status" className="visually-hidden">
          {copied && t('list.copied')}
          {act.isSuccess && act.variables === 'test' && t('list.tested')}
        </span>
      </span>
      <FormFault>{faultOf(act.error)}</FormFault>
      {isSent && <DeliveryLog id={id} />}
    </li>
  );
}

function FollowFacts({ follow }: { follow: Follow }) {
  const { t } = useTranslation('follow');
  const { dayOf } = useDates();
  const { comma } = useFormats();
  const { name, way, state, target, kinds, createdAt } = follow;
  const facts = [
    t(`ways.${way}`),
    ...(target === null ? [] : [target]),
    ...(target === null ? [] : [kinds.map((kind) => t(`kind.${kind}`)).join(comma)]),
    t(`list.states.${state}`),
    t('list.since', { day: dayOf(createdAt) }),
  ];
  return (
    <span>
      <bdi>{name}</bdi>
      <small>
        {facts.map((fact, at) => (
          <span key={fact}>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </small>
    </span>
  );
}
