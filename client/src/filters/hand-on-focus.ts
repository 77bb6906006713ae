/**
 * Gives the focus to what stands after `button`, or before it, or else to the content, since a button that takes itself
 * away would take the focus with it.
 */
export function handOnFocus(button: HTMLElement, lastOfAll: boolean): void {
  const beside = button.nextElementSibling ?? button.previousElementSibling;
  const heir = lastOfAll ? document.getElementById('content') : beside;
  if (heir instanceof HTMLElement) heir.focus();
}
