import { PLANNED_KINDS } from '@domain/lifecycle/took-place.js';
import { UNDERTAKING_KINDS } from '@domain/undertakings/undertaking.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countQuery } from '../api/queries.js';
import { OneStop } from '../ui/OneStop.js';
import { useMedia } from '../ui/use-media.js';
import { useView } from '../view/use-view.js';
import { useFormats } from '../ui/use-formats.js';
import styles from './dossier.module.css';
import { PHONE } from './media.js';
import { MoreViews } from './MoreViews.js';
import { useFitting } from './use-fitting.js';
import { useViewAddress } from './use-view-address.js';
import { useViewName } from '../ui/use-view-name.js';
import { VIEWS, type ViewName } from './views.js';

interface ViewTabsProps {
  readonly dossier: string;
  /** Null where none of them is shown. */
  readonly view: ViewName | null;
}

/** At most so many tabs stand beside the word behind which the others are. */
const BESIDE_MORE = 9;

/** The views of a dossier; those that find no room in the line are behind a word, and on a phone all. */
export function ViewTabs({ dossier, view }: ViewTabsProps) {
  const { t } = useTranslation();
  const [nav, beside] = useFitting<HTMLElement>(useMedia(PHONE) ? 0 : BESIDE_MORE);
  const [shown, behind] = [VIEWS.slice(0, beside), VIEWS.slice(beside)];
  return (
    <nav ref={nav} aria-label={t('views.label')} className={styles.views}>
      <OneStop label={t('views.label')} className={styles.tabs}>
        {shown.map((one) => (
          <Tab key={one} dossier={dossier} view={one} current={one === view} />
        ))}
        {behind.length > 0 && <MoreViews dossier={dossier} view={view} views={behind} />}
      </OneStop>
    </nav>
  );
}

/** The front page is where the addresses of all other views begin, and is current with none of them. */
const EXACTLY = { exact: true, includeSearch: false };

function Tab({ dossier, view, current }: { dossier: string; view: ViewName; current: boolean }) {
  const addressOf = useViewAddress(dossier);
  const nameOf = useViewName();
  return (
    <Link {...addressOf(view)} activeOptions={EXACTLY} aria-current={current ? 'page' : undefined}>
      {nameOf(view)}
      {view === 'follow-ups' && <Overdue dossier={dossier} kinds={PLANNED_KINDS} />}
      {view === 'undertakings' && <Overdue dossier={dossier} kinds={UNDERTAKING_KINDS} />}
    </Link>
  );
}

/** How much of the whole dossier waits for an answer, whatever the filter leaves of it. */
function Overdue({
  dossier,
  kinds,
}: {
  dossier: string;
  kinds: readonly (typeof PLANNED_KINDS | typeof UNDERTAKING_KINDS)[number][];
}) {
  const { t } = useTranslation();
  const { number, comma } = useFormats();
  const { search } = useView();
  const { data: count = 0 } = useQuery(
    countQuery(
      dossier,
      { kind: [...kinds], ...(search.knownOn !== undefined && { knownOn: search.knownOn }) },
      'overdue',
    ),
  );
  if (count === 0) return null;
  return (
    <>
      <sup aria-hidden="true">{number(count)}</sup>
      <span className="visually-hidden">{comma + t('filters.overdue', { count })}</span>
    </>
  );
}
