import { Card } from './card.js';
import { followKeys } from './keys.js';
import { keepFitting } from './fitting.js';

/** The script of a timeline in a frame of others: all that it does can be done without. */
const figure = document.querySelector('figure');
if (figure) {
  const card = new Card(figure);
  bringToLife(figure, card);
  keepFitting(figure, () => bringToLife(figure, card));
}

/** Makes one thing of a picture whose events are links: it is heard, one key comes into it, and each event tells of itself. */
function bringToLife(host: HTMLElement, card: Card): void {
  card.hide();
  const svg = host.querySelector('svg');
  if (!svg) return;
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', svg.dataset['name'] ?? '');
  svg.setAttribute('aria-description', host.dataset['keys'] ?? '');
  const drawn = [...svg.querySelectorAll<SVGAElement>('a.event')];
  const order = [...document.querySelectorAll<HTMLElement>('.events > li')].map(({ dataset }) => dataset['ref']);
  const events = drawn.sort((a, b) => order.indexOf(a.dataset['event']) - order.indexOf(b.dataset['event']));
  followKeys(events, () => card.hide());
  for (const event of events) tells(event, card);
}

function tells(event: SVGAElement, card: Card): void {
  event.addEventListener('pointerenter', ({ pointerType }) => pointerType === 'mouse' && card.show(event));
  event.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && card.hideSoon());
  event.addEventListener('focus', () => card.show(event));
  event.addEventListener('blur', () => card.hideSoon());
  // A finger cannot hover: the first touch tells, the second leads on.
  let touched = false;
  event.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType !== 'mouse' && !card.tellsOf(event);
  });
  event.addEventListener('click', (click) => {
    if (!touched) return;
    click.preventDefault();
    touched = false;
    card.show(event);
  });
}
