import { quoteAnchor } from '@domain/references/quote-anchor.js';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourceQuery } from '../../api/directory-queries.js';
import { addressOf } from '../../api/event-address.js';
import type { Citation, EventDetail } from '../../api/types.js';
import { words } from '../../i18n/words.js';
import { useKnownOn } from '../../view/use-known-on.js';
import { later } from '../later.js';
import { PopupButton } from '../popup/PopupButton.js';
import { useDates } from '../use-dates.js';
import { useFormats } from '../use-formats.js';
import { useOutcome } from '../use-outcome.js';
import { usePlaceName } from '../use-place-name.js';
import { citationText, type Form } from './citation-text.js';
import styles from './cite.module.css';

await words('cite');

const Items = later(async () => (await import('./CiteItems.js')).CiteItems);

interface CiteMenuProps {
  readonly event: Pick<
    EventDetail,
    'id' | 'ref' | 'title' | 'titleLanguage' | 'when' | 'timezone' | 'place' | 'dossier' | 'citations'
  >;
  /** The quote that is cited; the event itself where there is none. */
  readonly citation?: Citation;
  readonly nameOf: (actor: { slug: string; name: string }) => string;
}

/** Copies an event, or one quote of it, as what others cite it by: with day, source, archive, address, and as of which day. */
export function CiteMenu({ event, citation, nameOf }: CiteMenuProps) {
  const { t } = useTranslation('cite');
  const { t: said } = useTranslation();
  const { when, date } = useDates();
  const { comma } = useFormats();
  const placeName = usePlaceName();
  const client = useQueryClient();
  const asOf = useKnownOn() ?? utcDay();
  const { told, shown, tell } = useOutcome();
  const cited = citation ? [citation] : event.citations;
  const sources = () =>
    Promise.all(
      [...new Set(cited.map(({ source }) => source.slug))].map((slug) =>
        client.query({ ...sourceQuery(slug), staleTime: 'static' }),
      ),
    );

  async function copy(form: Form) {
    const day = { asOf, readOn: utcDay() };
    const anchor = citation ? `#${quoteAnchor(citation.id)}` : '';
    const text = citationText(
      form,
      {
        ...{ key: addressOf(event), title: event.title, language: event.titleLanguage, when: event.when },
        ...{ place: event.place, dossier: event.dossier.title, ...day },
        address: `${location.origin}/events/${addressOf(event)}?knownOn=${asOf}${anchor}`,
        sources: form === 'address' ? [] : await sources(),
        quote: citation?.quote ?? undefined,
        said: citation?.attribution ?? (citation?.speaker ? nameOf(citation.speaker) : undefined),
      },
      {
        t,
        date,
        comma,
        when: [when(event), event.place && placeName(event.place)].filter((part) => part !== null).join(comma),
      },
    );
    await navigator.clipboard.writeText(text);
  }

  const copied = (form: Form) =>
    copy(form).then(
      () => tell(said('share.copied')),
      () => tell(said('share.notCopied')),
    );
  // What is cited is fetched as the menu opens: by the time one chooses it is there.
  const onOpen = (open: boolean) => {
    if (!open) return;
    tell('');
    sources().catch(() => undefined);
  };
  return (
    <>
      <PopupButton
        className={styles.cite}
        label={citation && shown === '' ? t('citeQuote') : undefined}
        face={shown === '' ? t('cite') : shown}
        popup="menu"
        placement="bottom start"
        ahead={Items.ahead}
        onOpenChange={onOpen}
      >
        <Items.View label={t(citation ? 'citeQuote' : 'cite')} asOf={asOf} onChoose={(form) => void copied(form)} />
      </PopupButton>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </>
  );
}

/** YYYY-MM-DD, as the days of the record are judged. */
const utcDay = (): string => new Date().toISOString().slice(0, 10);
