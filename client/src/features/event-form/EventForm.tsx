import { useReducer, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventDetail } from '../../api/types.js';
import type { FoundDraft } from './drafts/draft.js';
import { DraftNotice } from './drafts/DraftNotice.js';
import type { Version } from '../../editing/form/use-saving.js';
import { LeaveGuard } from '../../editing/form/LeaveGuard.js';
import { useDraftKeeper } from './drafts/use-draft-keeper.js';
import { Duplicates } from './Duplicates.js';
import styles from './event-form.module.css';
import { FormContext } from './form-context.js';
import { EventConflict } from './merge/EventConflict.js';
import { KIND_FIELDS } from './model/fields-of-kind.js';
import { emptyForm, type FormState } from './model/form-state.js';
import { reduce } from './model/reduce.js';
import { SaveBar } from './SaveBar.js';
import { IssuesSection } from './sections/IssuesSection.js';
import { LinksSection } from './sections/LinksSection.js';
import { SourcesSection } from './sections/SourcesSection.js';
import { TermsSection } from './sections/TermsSection.js';
import { WhatSection } from './sections/WhatSection.js';
import { WhenSection } from './sections/WhenSection.js';
import { WhereSection } from './sections/WhereSection.js';
import { WhoSection } from './sections/WhoSection.js';
import { onFormKeys } from './form-keys.js';
import { useSave } from './use-save.js';

interface EventFormProps {
  readonly dossier: string;
  /** The event as it was read; null for a new one. */
  readonly event: EventDetail | null;
  /** Whether it suggests a correction, for the event is not one's own to change. */
  readonly suggests?: boolean;
  /** The form as it stands when nothing has been typed. */
  readonly initial: FormState;
  readonly draftKey: string;
  /** What was typed before, and when it was kept. */
  readonly draft: FoundDraft | null;
  /** `goesOn`: whether the next event of the same source is to be begun. */
  readonly onSaved: (event: { readonly ref: string }, goesOn: boolean) => void;
  /** Leaves for the page that the form belongs to. */
  readonly onCancel: () => void;
}

/** The form: what, when, who, where, who says so, and what it hangs together with. */
export function EventForm(props: EventFormProps) {
  const { dossier, event, suggests = false, initial, draftKey, draft, onSaved, onCancel } = props;
  const { t } = useTranslation('form');
  const [state, dispatch] = useReducer(reduce, draft?.state ?? initial);
  const opened = event && { version: event.version, state: initial };
  const [base, setBase] = useState(opened && draft ? baseOf(draft) : opened);
  const [restored, setRestored] = useState(draft);
  const goesOn = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const keeper = useDraftKeeper(draftKey, { state, base, initial }, draft);
  const saving = useSave({
    ...{ state, dispatch, event, dossier, base, suggests, form, keeper },
    onSaved: (saved) => onSaved(saved, goesOn.current),
    newer: opened && base && opened.version > base.version ? opened : null,
    onJoined(joined, theirs) {
      dispatch({ type: 'replace', state: joined });
      setBase(theirs);
    },
  });
  const submit = (submitted: SubmitEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const way = submitted.nativeEvent.submitter?.getAttribute('value');
    goesOn.current = way === 'next';
    saving.save(way === 'in_review' ? 'in_review' : 'draft');
  };
  return (
    <FormContext value={{ state, dispatch, dossier, eventId: event?.id ?? null }}>
      <LeaveGuard unsaved={keeper.unsaved} text={t('leaveText')} isKept />
      {restored !== null && (
        <DraftNotice
          draft={restored}
          onDiscard={() => {
            dispatch({ type: 'replace', state: initial });
            setBase(opened);
            saving.letGo();
            setRestored(null);
          }}
        />
      )}
      {saving.conflict && <EventConflict merge={saving.conflict} onMerged={saving.takeMerge} />}
      <form
        ref={form}
        className={styles.form}
        onSubmit={submit}
        onKeyDown={onFormKeys}
        noValidate
        aria-label={t('newTitle')}
      >
        <WhatSection autoFocus={event === null} />
        <Duplicates />
        <WhenSection />
        <WhoSection />
        <WhereSection />
        {KIND_FIELDS[state.kind].condition && <TermsSection />}
        <SourcesSection />
        <IssuesSection />
        <LinksSection />
        <SaveBar event={event} suggests={suggests} saving={saving} kept={keeper.kept} onCancel={onCancel} />
      </form>
    </FormContext>
  );
}

/** Where a draft does not say what it was begun from, all that differs from what is there now is asked about. */
function baseOf({ base, state }: FoundDraft): Version<FormState> {
  return base ?? { version: 0, state: emptyForm(state.openedOn) };
}
