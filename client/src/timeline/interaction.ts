import { direction, keyAlong } from '../ui/direction.js';
import { moveOf, type Move } from './keyboard.js';
import { itemAt } from './pressed.js';

/** What a reader does on the canvas, whatever the device. */
export interface Intentions {
  select: (id: string | null) => void;
  open: (id: string) => void;
  /** Moves the focus from one item. */
  step: (id: string, move: Move) => void;
  /** By a share of the view, positive to later. */
  pan: (share: number) => void;
  /** By a factor of the span in view; below 1 looks closer. */
  zoom: (factor: number) => void;
  expand: (id: string) => void;
  collapse: (id: string) => void;
  /** The focus comes to an item, or goes. */
  enter: (id: string) => void;
  leave: (id: string) => void;
}

/** Farther than this, in pixels, a press was a drag. */
const DRAG = 5;
const PAN_KEY = 0.25;
const ZOOM_KEY = 1.6;

/** Listens on the canvas until the signal aborts. Items are told by `data-id`. */
export function listen(host: HTMLElement, intend: Intentions, signal: AbortSignal): void {
  let pressed = { x: 0, y: 0 };
  const dragged = (event: MouseEvent) =>
    event.detail > 0 && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG;
  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => host.addEventListener(name, listener, { ...options, signal });

  on('pointerdown', (event) => (pressed = { x: event.clientX, y: event.clientY }), { capture: true });
  on('click', (event) => {
    if (!dragged(event)) intend.select(meantBy(event));
  });
  on('dblclick', (event) => {
    const id = meantBy(event);
    if (id) intend.open(id);
  });
  on('keydown', (event) => onKey(event, intend));
  // A button is pressed when the space bar is let go; it has been answered when it went down.
  on('keyup', (event) => {
    if (event.key === ' ' && idOf(event)) event.preventDefault();
  });
  on('wheel', (event) => onWheel(event, host, intend), { passive: false });
  let pointedAt: string | null = null;
  const point = (id: string | null) => {
    if (id === pointedAt) return;
    if (pointedAt !== null) intend.collapse(pointedAt);
    if (id !== null) intend.expand(id);
    pointedAt = id;
  };
  on('mousemove', (event) => point(event.buttons === 0 ? meantBy(event) : pointedAt));
  on('mouseleave', () => point(null));
  on('focusin', (event) => withId(event, intend.expand));
  on('focusout', (event) => withId(event, intend.collapse));
  on('focusin', (event) => withId(event, intend.enter));
  on('focusout', (event) => withId(event, intend.leave));
}

function onKey(event: KeyboardEvent, intend: Intentions): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = keyAction(event, idOf(event), intend);
  if (!action) return;
  event.preventDefault();
  action();
}

function keyAction({ key, shiftKey }: KeyboardEvent, id: string | null, intend: Intentions): (() => void) | null {
  if (key === '+' || key === '=') return () => intend.zoom(1 / ZOOM_KEY);
  if (key === '-') return () => intend.zoom(ZOOM_KEY);
  if (key === 'Escape') return () => intend.select(null);
  const move = moveOf(keyAlong(key));
  if (move && (shiftKey || !id)) return sideways(move, intend);
  if (!id) return null;
  if (key === 'Enter') return () => intend.open(id);
  if (key === ' ') return () => intend.select(id);
  return move ? () => intend.step(id, move) : null;
}

function sideways(move: Move, intend: Intentions): (() => void) | null {
  if (move === 'earlier') return () => intend.pan(-PAN_KEY);
  return move === 'later' ? () => intend.pan(PAN_KEY) : null;
}

/** A sideways swipe pans; up and down is left to the page, and with the control key to the zoom of vis-timeline. */
function onWheel(event: WheelEvent, host: HTMLElement, intend: Intentions): void {
  const sidewise = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
  if (event.ctrlKey || Math.abs(sidewise) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
  event.preventDefault();
  intend.pan((direction() === 'rtl' ? -sidewise : sidewise) / host.clientWidth);
}

const idOf = (event: Event): string | null =>
  event.target instanceof Element ? (event.target.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? null) : null;

/** The item that is pressed or pointed at; a press by the keyboard has no place. */
const meantBy = (event: MouseEvent): string | null =>
  idOf(event) !== null && (event.clientX !== 0 || event.clientY !== 0)
    ? itemAt(event.clientX, event.clientY)
    : idOf(event);

function withId(event: Event, act: (id: string) => void): void {
  const id = idOf(event);
  if (id) act(id);
}
