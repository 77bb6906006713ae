import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../api/types.js';
import controls from '../../ui/controls.module.css';
import { useView, type ViewChange } from '../../view/use-view.js';
import { Suggestions } from './Suggestions.js';
import styles from './search.module.css';
import { useSuggestions } from './use-suggestions.js';

/**
 * Full text in any language, and what may be meant while one types: a combobox as WAI-ARIA has it. That of React Aria is too
 * large for what every page loads first. Enter searches, or takes what the arrow keys chose; emptying the field shows
 * everything again.
 */
export function SearchBox({ dossier }: { readonly dossier: string }) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const list = useId();
  const [text, setText] = useState(search.q ?? '');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggested = useSuggestions(open ? text : '', dossier, search.knownOn);
  useEffect(() => setText(search.q ?? ''), [search.q]);
  const shown = open && text.trim() !== '';
  const { hits } = suggested;

  function edit(value: string) {
    setText(value);
    setOpen(true);
    setChosen(-1);
    if (value === '' && search.q !== undefined) change({ q: undefined });
  }

  function take(hit: SearchHit) {
    setOpen(false);
    setText(hit.type === 'place' ? hit.address : (search.q ?? ''));
    change(chosenBy(hit));
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      // Between the last and the first stands the field itself.
      setChosen(((chosen + 1 + step + hits.length + 1) % (hits.length + 1)) - 1);
    }
    if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const hit = shown ? hits[chosen] : undefined;
          if (hit) return take(hit);
          setOpen(false);
          change({ q: text });
        }}
      >
        <input
          type="search"
          role="combobox"
          className={controls.input}
          aria-label={t('app.search')}
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits[chosen] ? `${list}-${chosen}` : undefined}
          placeholder={t('app.searchHint')}
          enterKeyHint="search"
          autoComplete="off"
          dir="auto"
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => edit(currentTarget.value)}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
      </form>
      {shown && <Suggestions id={list} suggested={suggested} chosen={hits[chosen]} onTake={take} />}
    </search>
  );
}

/** What choosing a suggestion shows: an event in the panel, what somebody takes part in, the days, what was somewhere. */
function chosenBy({ type, address }: SearchHit): ViewChange {
  if (type === 'event') return { selected: address };
  if (type === 'actor') return { actor: [address], q: undefined };
  if (type === 'place') return { q: address };
  const [from, to = from] = address.split('/');
  return { from, to, q: undefined };
}
