import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { actorsQuery } from '../api/queries.js';
import controls from '../ui/controls.module.css';
import { nameIn } from '../ui/use-actor-name.js';
import { useActorNote } from '../ui/use-actor-note.js';
import { useView } from '../view/use-view.js';
import styles from './filters.module.css';
import { actorMatches } from './find-actors.js';

/** Any of the dossier’s actors, found by any of their names in any script; the busiest first. */
export function ActorList({ dossier }: { dossier: string }) {
  const { t, i18n } = useTranslation();
  const note = useActorNote();
  const { search, change } = useView();
  const [text, setText] = useState('');
  const { data } = useQuery(actorsQuery(dossier, search.knownOn));
  const found = (data?.items ?? [])
    .filter((actor) => actorMatches(actor, text))
    .sort((a, b) => b.eventCount - a.eventCount)
    .map((actor) => ({ ...actor, key: actor.slug, label: nameIn(actor, i18n.language) ?? actor.name }));
  const unseen = (search.actor ?? []).filter((slug) => !found.some((actor) => actor.slug === slug));
  return (
    <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst>
      <SearchField aria-label={t('filters.actorSearch')} autoFocus>
        <Input className={controls.input} placeholder={t('filters.actorSearch')} dir="auto" />
      </SearchField>
      <ListBox
        className={styles.list}
        aria-label={t('filters.actor')}
        items={found.map((actor) => ({ ...actor, id: actor.slug }))}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={search.actor ?? []}
        onSelectionChange={(keys) => {
          if (keys !== 'all')
            change({ actor: [...unseen, ...[...keys].map(String).filter((key) => !unseen.includes(key))] });
        }}
        renderEmptyState={() => <p className={styles.none}>{t('filters.actorNone')}</p>}
      >
        {(actor) => (
          <ListBoxItem className={controls.item} textValue={actor.label}>
            {({ isSelected }) => (
              <>
                <span className={controls.tick} aria-hidden="true">
                  {isSelected ? '✓' : ''}
                </span>
                <span>
                  {actor.label}
                  <small>{note(actor, search.knownOn)}</small>
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
