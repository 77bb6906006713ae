import type { ReactNode, RefObject } from 'react';
import { MenuContext } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import controls from '../controls.module.css';
import { LocaleProvider } from './LocaleProvider.js';

/** Where it stands beside its button. */
export type Side = 'bottom start' | 'bottom end';

interface PopupProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly labelledBy: string;
  readonly title: string | undefined;
  readonly placement: Side;
  /** Which item of a menu has the focus at first; `true`: the menu as a whole. */
  readonly begins: 'first' | 'last' | true;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** What a `PopupButton` opens: in front of the page, closed by Escape or a press elsewhere; the focus goes back to the button. */
export function Popup(props: PopupProps) {
  const { button, labelledBy, title, placement, begins, isOpen, onClose, children } = props;
  return (
    <LocaleProvider>
      <Popover
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        className={controls.popover}
        placement={placement}
        {...(title === undefined ? { 'aria-labelledby': labelledBy } : { 'aria-label': title })}
      >
        <MenuContext.Provider value={{ autoFocus: begins, onClose }}>
          {typeof children === 'function' ? children(onClose) : children}
        </MenuContext.Provider>
      </Popover>
    </LocaleProvider>
  );
}
