import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { chipsOf } from '../../filters/chips.js';
import { FilterChips } from '../../filters/FilterChips.js';
import { Cross, SearchSign } from '../../ui/icons.js';
import { useView } from '../../view/use-view.js';
import styles from './search.module.css';
import type { Suggestion } from './suggestion.js';
import { Suggestions } from './Suggestions.js';
import { useShortcut } from './use-shortcut.js';
import { useSuggestions } from './use-suggestions.js';

interface SearchFieldProps {
  readonly dossier: string;
  /** Whether what is in force stands in it. */
  readonly chips: boolean;
}

/**
 * One field that finds and narrows: a combobox as WAI-ARIA has it. That of React Aria is too large for what every page loads
 * first. Enter searches all texts, or takes what the arrow keys chose; Backspace in the empty field takes the last filter off.
 */
export function SearchField({ dossier, chips }: SearchFieldProps) {
  const { t } = useTranslation();
  const { search, change } = useView();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  // On a phone the field comes over the head of the page when it is asked for.
  const [called, setCalled] = useState(false);
  useEffect(() => {
    if (called) input.current?.focus();
  }, [called]);
  useShortcut('k', () => {
    setCalled(true);
    input.current?.focus();
  });
  const suggested = useSuggestions(open ? text : '', dossier, search.knownOn);
  const shown = open && text.trim() !== '';
  const { all } = suggested;

  function edit(value: string) {
    setText(value);
    setOpen(true);
    setChosen(-1);
  }

  function leave() {
    setOpen(false);
    setText('');
    setCalled(false);
  }

  function take(suggestion: Suggestion) {
    leave();
    change(suggestion.change(search));
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      setOpen(true);
      // Between the last and the first stands the field itself.
      setChosen(((chosen + 1 + step + all.length + 1) % (all.length + 1)) - 1);
    }
    if (event.key === 'Escape' && (shown || called)) {
      event.preventDefault();
      setOpen(false);
      if (!shown) setCalled(false);
    }
    if (event.key === 'Backspace' && text === '') {
      const last = chipsOf(search).at(-1);
      if (last && chips) change(last.removal);
    }
  }

  return (
    <>
      <button
        type="button"
        className={styles.lens}
        aria-label={t('app.search')}
        aria-expanded={called}
        onClick={() => setCalled(true)}
      >
        <SearchSign />
      </button>
      <search className={styles.search} data-called={called}>
        <SearchSign />
        {chips && <FilterChips dossier={dossier} inField />}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const suggestion = shown ? all[chosen] : undefined;
            if (suggestion) return take(suggestion);
            if (text.trim() === '') return;
            leave();
            change({ q: text, sort: undefined });
          }}
        >
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={t('app.search')}
            aria-expanded={shown}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown && all[chosen] ? `${list}-${chosen}` : undefined}
            aria-keyshortcuts="Control+K"
            placeholder={chips && chipsOf(search).length > 0 ? undefined : t('app.search')}
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
        <kbd aria-hidden="true">{t('app.shortcut')}</kbd>
        <button type="button" className={styles.close} aria-label={t('app.close')} onClick={leave}>
          <Cross />
        </button>
        {shown && <Suggestions id={list} suggested={suggested} chosen={all[chosen]} onTake={take} />}
      </search>
    </>
  );
}
