import { useState, type KeyboardEvent } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import controls from '../controls.module.css';
import form from '../form/form.module.css';
import { LocaleProvider } from '../popup/LocaleProvider.js';
import { useSteady } from './use-steady.js';

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  /** A second line: what tells it from others of that name. */
  readonly note?: string;
}

interface TypeaheadProps {
  readonly label: string;
  readonly hint?: string;
  /** What is found for the text; the server finds, nothing is filtered here. */
  readonly items: readonly Suggestion[];
  readonly onSearch: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly empty: string;
  readonly error?: string | undefined;
  readonly pending?: boolean;
}

/**
 * Finds things by typing; Enter takes the first find, arrow keys lead to the others. Empties itself after a choice, ready for the
 * next. While `pending`, what stands there may be of other words, and Enter waits for an arrow.
 */
export function Typeahead({ label, hint, items, onSearch, onChoose, empty, error, pending = false }: TypeaheadProps) {
  const [text, setText] = useState('');
  const finds = useSteady(text.trim() === '' ? NONE : items);
  const change = (value: string) => {
    setText(value);
    onSearch(value);
  };
  const choose = (id: string) => {
    onChoose(id);
    change('');
  };
  const takeFirst = (event: KeyboardEvent<HTMLElement>) => {
    const [first] = finds;
    const onAnother = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || onAnother || pending || !first) return;
    event.preventDefault();
    event.stopPropagation();
    choose(first.id);
  };
  return (
    <LocaleProvider>
      <ComboBox
        className={controls.field}
        items={finds}
        inputValue={text}
        onInputChange={change}
        value={null}
        onChange={(id) => {
          if (id !== null) choose(String(id));
        }}
        menuTrigger="input"
        allowsEmptyCollection={text.trim() !== ''}
        defaultFilter={() => true}
        isInvalid={error !== undefined}
        validationBehavior="aria"
      >
        <Label className={form.label}>{label}</Label>
        <Input className={controls.input} dir="auto" autoComplete="off" onKeyDownCapture={takeFirst} />
        {hint !== undefined && (
          <Text slot="description" className={controls.hint}>
            {hint}
          </Text>
        )}
        <FieldError className={controls.error}>{error}</FieldError>
        <Popover className={controls.popover} placement="bottom start">
          <ListBox<Suggestion>
            className={controls.menu}
            renderEmptyState={() => <p className={controls.none}>{empty}</p>}
          >
            {(item) => (
              <ListBoxItem className={controls.item} textValue={item.label}>
                <span>
                  <bdi>{item.label}</bdi>
                  {item.note !== undefined && <small>{item.note}</small>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </LocaleProvider>
  );
}

const NONE: readonly Suggestion[] = [];
