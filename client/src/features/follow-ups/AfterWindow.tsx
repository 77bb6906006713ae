import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../api/types.js';
import { StatusWord } from '../../ui/event/EventMeta.js';
import { useFormats } from '../../ui/use-formats.js';
import { usePlaceName } from '../../ui/use-place-name.js';
import { moveOf, slipOf } from './slip-and-move.js';

/** How far from the window and where it came in the end, or that it did not, in a few words. */
export function AfterWindow({ step }: { step: FollowUp }) {
  const { t } = useTranslation('follow-ups');
  const { comma } = useFormats();
  const placeName = usePlaceName();
  const slip = slipOf(step);
  const move = moveOf(step, placeName);
  if (slip === null) return <StatusWord event={step.event} />;
  const elsewhere = move?.key === 'movedFromTo' ? move.to : null;
  const inTime = slip.key === 'inWindow';
  if (inTime && step.instead === null) return elsewhere === null ? null : t('movedTo', { place: elsewhere });
  return (
    <>
      <bdi>{inTime ? t('insteadShort') : t('slip', { count: slip.count, sign: slip.key === 'after' ? '+' : '−' })}</bdi>
      {elsewhere !== null && (
        <>
          {comma}
          <bdi>{elsewhere}</bdi>
        </>
      )}
    </>
  );
}
