import { Suspense, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross, SearchSign } from '../../ui/icons.js';
import { later } from '../../ui/later.js';
import styles from './search.module.css';
import type { Suggestion } from './suggestion.js';
import { useShortcut } from './use-shortcut.js';
import { useSuggestions } from './use-suggestions.js';

const Suggestions = later(async () => (await import('./Suggestions.js')).Suggestions);

interface SearchFieldProps {
  /** Whose view is narrowed; none where the field leads to pages only. */
  readonly dossier?: string;
  /** The day looked back to. */
  readonly knownOn?: string | undefined;
  readonly label: string;
  /** What stands in the field before what is typed. */
  readonly children?: ReactNode;
  readonly onTake: (suggestion: Suggestion) => void;
  /** Enter, where nothing is chosen in the list; `first` is what stands first in it. */
  readonly onEnter: (text: string, first: Suggestion | undefined) => void;
  /** Backspace in the empty field. */
  readonly onEmpty?: () => void;
}

/**
 * One field that finds and narrows: a combobox as WAI-ARIA has it. That of React Aria is too large for what every page loads
 * first. Enter takes what the arrow keys chose.
 */
export function SearchField({ dossier, knownOn, label, children, onTake, onEnter, onEmpty }: SearchFieldProps) {
  const { t } = useTranslation();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  // By name, not by place: more may come before it while it is chosen.
  const [chosenId, setChosenId] = useState<string | null>(null);
  // On a phone the field comes over the head of the page when it is asked for.
  const [called, setCalled] = useState(false);
  useEffect(() => {
    if (called) input.current?.focus();
  }, [called]);
  useShortcut('k', () => {
    setCalled(true);
    input.current?.focus();
  });
  const suggested = useSuggestions(open ? text : '', dossier, knownOn);
  const shown = open && text.trim() !== '';
  const { all } = suggested;
  const chosen = all.findIndex(({ id }) => id === chosenId);

  function edit(value: string) {
    setText(value);
    setOpen(true);
    setChosenId(null);
  }

  function leave() {
    setOpen(false);
    setText('');
    setCalled(false);
  }

  function take(suggestion: Suggestion) {
    leave();
    onTake(suggestion);
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      setOpen(true);
      // Between the last and the first stands the field itself.
      setChosenId(all[((chosen + 1 + step + all.length + 1) % (all.length + 1)) - 1]?.id ?? null);
    }
    if (event.key === 'Escape' && (shown || called)) {
      event.preventDefault();
      setOpen(false);
      if (!shown) setCalled(false);
    }
    if (event.key === 'Backspace' && text === '') onEmpty?.();
  }

  return (
    <>
      <button
        type="button"
        className={styles.lens}
        aria-label={label}
        aria-expanded={called}
        onClick={() => setCalled(true)}
      >
        <SearchSign />
      </button>
      <search className={styles.search} data-called={called}>
        <SearchSign />
        {children}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const suggestion = shown ? all[chosen] : undefined;
            if (suggestion) return take(suggestion);
            if (text.trim() === '') return;
            leave();
            onEnter(text, all[0]);
          }}
        >
          <input
            ref={input}
            type="text"
            role="combobox"
            aria-label={label}
            aria-expanded={shown}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown && all[chosen] ? `${list}-${chosen}` : undefined}
            aria-keyshortcuts="Control+K"
            placeholder={children ? undefined : label}
            enterKeyHint="search"
            autoComplete="off"
            dir="auto"
            maxLength={200}
            value={text}
            onChange={({ currentTarget }) => edit(currentTarget.value)}
            onKeyDown={press}
            onFocus={() => void Suggestions.ahead().catch(() => undefined)}
            onBlur={() => setOpen(false)}
          />
        </form>
        <kbd aria-hidden="true">{t('app.shortcut')}</kbd>
        <button type="button" className={styles.close} aria-label={t('app.close')} onClick={leave}>
          <Cross />
        </button>
        {shown && (
          <Suspense>
            <Suggestions.View
              id={list}
              suggested={suggested}
              searches={dossier !== undefined}
              chosen={all[chosen]}
              onTake={take}
            />
          </Suspense>
        )}
      </search>
    </>
  );
}
