import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../ui/controls.module.css';
import { useView } from '../view/use-view.js';
import styles from './shell.module.css';

/** Full text in any language. Enter searches; emptying the field shows everything again. */
export function SearchBox() {
  const { t } = useTranslation();
  const { search, change } = useView();
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);

  function edit(value: string) {
    setText(value);
    if (value === '' && search.q !== undefined) change({ q: undefined });
  }

  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: text });
        }}
      >
        <input
          type="search"
          className={controls.input}
          aria-label={t('app.search')}
          placeholder={t('app.searchHint')}
          enterKeyHint="search"
          dir="auto"
          maxLength={200}
          value={text}
          onChange={({ currentTarget }) => edit(currentTarget.value)}
        />
      </form>
    </search>
  );
}
