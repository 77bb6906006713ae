import { Suspense, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Caret } from '../icons.js';
import { later } from '../later.js';
import type { Side } from './Popup.js';

const Popup = later(async () => (await import('./Popup.js')).Popup);

interface PopupButtonProps {
  readonly className?: string | undefined;
  /** What the button is called, where what it shows is not enough. */
  readonly label?: string | undefined;
  /** What the button shows, before the sign that there is more. */
  readonly face: ReactNode;
  /** False where a sign alone says it. */
  readonly caret?: boolean;
  readonly popup: 'menu' | 'dialog';
  /** What a dialog is called; a menu has its name itself. */
  readonly title?: string;
  readonly placement: Side;
  /** Fetches what is shown in it, once there is a sign that somebody wants it. */
  readonly ahead?: () => Promise<unknown>;
  readonly onOpenChange?: (open: boolean) => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
  /** What its looks depend on. */
  readonly data?: Readonly<Record<`data-${string}`, string | number | boolean | undefined>>;
  /** What is shown in it: a `Menu`, or what a dialog holds, which is given the way to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that opens a menu or a small dialog, after the menu button of the ARIA Authoring Practices: Enter, Space and the
 * arrow down open it on its first item, the arrow up on its last. What menus are made of weighs as much as half the program,
 * and comes once the pointer or the focus is on a button that has one.
 */
export function PopupButton(props: PopupButtonProps) {
  const { className, label, face, caret = true, popup, title, placement, ahead, onOpenChange, data, children } = props;
  const own = useRef<HTMLButtonElement>(null);
  const button = props.button ?? own;
  const id = useId();
  const [open, setOpen] = useState<'closed' | 'first' | 'last' | 'whole'>('closed');
  const [wanted, setWanted] = useState(false);
  const isOpen = open !== 'closed';
  const show = (next: typeof open) => {
    setWanted(true);
    setOpen(next);
    if (isOpen !== (next !== 'closed')) onOpenChange?.(next !== 'closed');
  };
  const fetch = () => {
    for (const part of [Popup.ahead(), ahead?.()]) part?.catch(() => undefined);
  };
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup={popup}
        aria-expanded={isOpen}
        {...data}
        onPointerEnter={fetch}
        onFocus={fetch}
        onClick={({ detail }) => show(isOpen ? 'closed' : detail === 0 ? 'first' : 'whole')}
        onKeyDown={(event) => {
          if (popup !== 'menu' || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
          event.preventDefault();
          show(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        {face}
        {caret && <Caret />}
      </button>
      {wanted && (
        <Suspense>
          <Popup.View
            button={button}
            labelledBy={id}
            title={title}
            placement={placement}
            begins={open === 'closed' || open === 'whole' ? true : open}
            isOpen={isOpen}
            onClose={() => show('closed')}
          >
            {children}
          </Popup.View>
        </Suspense>
      )}
    </>
  );
}
