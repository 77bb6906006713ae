import { LINK_TYPES } from '@domain/vocabulary.js';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import controls from '../../../ui/controls.module.css';
import { useDates } from '../../../ui/use-dates.js';
import { useLabels } from '../../../ui/use-labels.js';
import { SelectField } from '../../../ui/fields/SelectField.js';
import { TextField } from '../../../ui/fields/TextField.js';
import { Typeahead } from '../../../ui/fields/Typeahead.js';
import { useForm } from '../form-context.js';
import type { LinkDraft } from '../model/form-state.js';
import { newKey } from '../../../editing/form/new-key.js';
import { eventSearchQuery } from '../queries.js';
import { useNearby } from '../use-nearby.js';
import { useSettled } from '../../../ui/use-settled.js';
import styles from '../event-form.module.css';
import { Section } from '../../../editing/form/Section.js';

/** What it hangs together with: links to earlier events, with a guess at what it follows up. */
export function LinksSection() {
  const { t } = useTranslation('form');
  const { when } = useDates();
  const { state, dispatch, dossier, eventId } = useForm();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim());
  const { data: found = [], isFetching } = useQuery(eventSearchQuery(dossier, settled));
  const linked = new Set(state.links.map(({ to }) => to.id));
  const free = found.filter(({ id }) => id !== eventId && !linked.has(id));
  const { precursors } = useNearby();
  const link = ({ id, ref, title, when: on, timezone }: LinkDraft['to'], type: LinkDraft['type']) =>
    dispatch({
      type: 'add',
      list: 'links',
      part: { key: newKey(), type, order: '', to: { id, ref, title, when: on, timezone } },
    });
  return (
    <Section title={t('links')}>
      {state.links.length > 0 && (
        <ul className={styles.rows}>
          {state.links.map((each, index) => (
            <LinkRow key={each.key} link={each} index={index} />
          ))}
        </ul>
      )}
      {precursors.length > 0 && (
        <ul className={styles.suggestions} aria-label={t('suggestions')}>
          {precursors.map((event) => (
            <li key={event.id}>
              <button type="button" className={styles.more} onClick={() => link(event, 'follows_up')}>
                ↪ {t('followsUp', { title: event.title })}{' '}
                <small>
                  <bdi>{when(event)}</bdi>
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Typeahead
        label={t('addLink')}
        hint={t('linkHint')}
        empty={t('linkNone')}
        items={free.map((event) => ({
          id: event.id,
          label: event.title,
          note: [event.ref, when(event)].filter((said) => said !== null).join(' · '),
        }))}
        onSearch={(typed) => typed !== '' && setText(typed)}
        onChoose={(id) => {
          const event = found.find((each) => each.id === id);
          if (event) link(event, 'follows_up');
        }}
        error={state.errors['/links']}
        pending={isFetching || settled !== text.trim()}
      />
    </Section>
  );
}

function LinkRow({ link: { key, type, order, to }, index }: { link: LinkDraft; index: number }) {
  const { t } = useTranslation('form');
  const labels = useLabels();
  const { when } = useDates();
  const { state, dispatch } = useForm();
  const at = `/links/${index}`;
  return (
    <li className={styles.row}>
      <span className={styles.rowName}>
        {to.title}
        <small>
          {to.ref !== null && `${to.ref} · `}
          <bdi>{when(to)}</bdi>
        </small>
        {type === 'part_of' && (
          <TextField
            label={t('partOrder')}
            inputMode="numeric"
            maxLength={5}
            value={order}
            onChange={(text) => dispatch({ type: 'change', list: 'links', key, changes: { order: text } })}
            error={state.errors[`${at}/order`]}
          />
        )}
      </span>
      <SelectField
        hideLabel
        label={t('linkType', { title: to.title })}
        value={type}
        choices={LINK_TYPES.map((code) => ({ code, label: labels('linkType', code) }))}
        onChange={(code) => {
          if (code !== '') dispatch({ type: 'change', list: 'links', key, changes: { type: code } });
        }}
        error={state.errors[`${at}/type`] ?? state.errors[`${at}/to`] ?? state.errors[at]}
      />
      <button
        type="button"
        className={`${controls.pill} ${controls.quiet}`}
        aria-label={t('remove', { name: to.title })}
        onClick={() => dispatch({ type: 'remove', list: 'links', key })}
      >
        ×
      </button>
    </li>
  );
}
