import { saysWhen } from '@domain/lifecycle/projection.js';
import { movedWindow, readOffset } from '@domain/time/offset.js';
import { addressOf } from '../../api/event-address.js';
import type { EventDetail } from '../../api/types.js';
import { EventLink } from '../../ui/event/EventLink.js';
import { useHangingWords } from '../../ui/event/use-hanging-words.js';
import { useFieldName } from '../../ui/use-field-name.js';
import { Fact } from './Fact.js';

/** What the window of an event hangs on, unless its ledger has said another since. */
export function HangingFact({ event }: { event: EventDetail }) {
  const name = useFieldName();
  const hanging = useHangingWords();
  const { kind, when, term, relativeTo } = event;
  const offset = relativeTo && readOffset(relativeTo.offset);
  if (!relativeTo || !offset) return null;
  const days = movedWindow(relativeTo.event, offset);
  if (days !== null && days !== (saysWhen(kind) ? when : term)) return null;
  return (
    <Fact term={name('relativeTo')}>
      <EventLink eventRef={addressOf(relativeTo.event)}>{hanging(offset, relativeTo.event)}</EventLink>
    </Fact>
  );
}
