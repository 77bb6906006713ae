import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { wordedReason } from '../../i18n/refusals/worded.js';
import { words } from '../../i18n/words.js';
import { useFormats } from '../../ui/use-formats.js';
import { useLabels } from '../../ui/use-labels.js';
import styles from './dossiers.module.css';

await words('refusals');

type Check = components['schemas']['BundleCheckDto'];

const LISTS = ['events', 'actors', 'publishers', 'sources'] as const satisfies readonly (keyof Check['totals'])[];
const COUNTS = ['total', 'created', 'updated', 'unchanged', 'rejected'] as const;

/** What would come of a bundle: in numbers, then what keeps it from coming in, what would change here and what would not, and who is new. */
export function CheckedBundle({ check }: { check: Check }) {
  const { t } = useTranslation('dossiers');
  const labels = useLabels();
  const { comma } = useFormats();
  return (
    <div className={styles.checked}>
      <p role="status">
        {check.title !== null && (
          <>
            <b>
              <bdi>{check.title}</bdi>
            </b>{' '}
          </>
        )}
        {t(check.fits ? 'whole.check.fits' : 'whole.check.not')}
      </p>
      <Totals totals={check.totals} />
      <Told title={t('whole.check.errors')} all={check.mistakes} open>
        {check.errors.map((error) => (
          <li key={`${error.pointer} ${error.code}`}>
            <b>
              {error.list === null || error.number === null
                ? t('whole.check.beside')
                : t('whole.check.place', { list: t(`whole.check.lists.${error.list}`), number: error.number })}
            </b>{' '}
            {error.slug !== null && <bdi>{error.slug}</bdi>} <code dir="ltr">{error.pointer}</code>{' '}
            <bdi>{wordedReason(error) ?? error.detail}</bdi>
          </li>
        ))}
      </Told>
      <Told title={t('whole.check.changes')} all={check.changes.length}>
        {check.changes.map(({ slug, field, before, after }) => (
          <li key={`${slug} ${field}`}>
            <b>
              <bdi>{slug}</bdi>
            </b>{' '}
            <code>{field}</code>{' '}
            {before !== null && (
              <del>
                <bdi>{before}</bdi>
              </del>
            )}{' '}
            <ins>
              <bdi>{after}</bdi>
            </ins>
          </li>
        ))}
      </Told>
      <Told title={t('whole.check.leftOut')} all={check.leftOut.length}>
        {check.leftOut.map(({ list, slug, field, here, given }) => (
          <li key={`${list} ${slug} ${field}`}>
            <b>
              <bdi>{slug}</bdi>
            </b>{' '}
            <code>{field}</code> <bdi>{here}</bdi>{' '}
            {given !== null && (
              <del>
                <bdi>{given}</bdi>
              </del>
            )}
          </li>
        ))}
      </Told>
      <Told title={t('whole.check.newActors')} all={check.newActors.length}>
        {check.newActors.map(({ slug, name, type, country, alike }) => (
          <li key={slug}>
            <b>
              <bdi>{name}</bdi>
            </b>{' '}
            {labels('actorType', type)} {country}{' '}
            {alike.length > 0 && t('whole.check.alike', { names: alike.join(comma) })}
          </li>
        ))}
      </Told>
    </div>
  );
}

function Totals({ totals }: Pick<Check, 'totals'>) {
  const { t } = useTranslation('dossiers');
  const formats = useFormats();
  return (
    <table className={styles.totals} aria-label={t('whole.check.label')}>
      <thead>
        <tr>
          <td />
          {COUNTS.map((count) => (
            <th key={count} scope="col">
              {t(`whole.check.counts.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LISTS.map((list) => (
          <tr key={list}>
            <th scope="row">{t(`whole.check.lists.${list}`)}</th>
            {COUNTS.map((count) => (
              <td key={count} data-what={totals[list][count] > 0 ? count : undefined}>
                {formats.number(totals[list][count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ToldProps {
  readonly title: string;
  /** How many there are; more may be than are told. */
  readonly all: number;
  readonly open?: boolean;
  readonly children: readonly ReactNode[];
}

/** A list that can be folded away; nothing where there is nothing in it. */
function Told({ title, all, open = false, children }: ToldProps) {
  const { t } = useTranslation('dossiers');
  const formats = useFormats();
  if (all === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title} ({formats.number(all)})
      </summary>
      <ul>{children}</ul>
      {children.length < all && <p>{t('whole.check.first', { number: children.length })}</p>}
    </details>
  );
}
