/** Long enough for a pointer to come over from the mark, in milliseconds. */
const SOON = 180;
/** Between the mark and the card, in pixels. */
const AIR = 14;

/** What is told of the event that is pointed at, beside its mark: the facts that the list has. */
export class Card {
  private readonly element = document.createElement('div');
  private event: SVGAElement | null = null;
  private timer = 0;

  constructor(private readonly host: HTMLElement) {
    this.element.id = 'told';
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    host.append(this.element);
    this.element.addEventListener('pointerenter', () => clearTimeout(this.timer));
    this.element.addEventListener('pointerleave', () => this.hideSoon());
  }

  tellsOf(event: SVGAElement): boolean {
    return this.event === event;
  }

  show(event: SVGAElement): void {
    clearTimeout(this.timer);
    if (this.event === event) return;
    this.hide();
    const told = document.getElementById(`event-${event.dataset['event'] ?? ''}`);
    if (!told) return;
    this.event = event;
    const copy = (of: string): Node[] => [...told.querySelectorAll(of)].map((node) => node.cloneNode(true));
    const title = document.createElement('strong');
    title.append(...copy('.title'));
    const day = document.createElement('p');
    day.className = 'soft';
    day.append(...copy('.day'));
    this.element.replaceChildren(title, day, ...copy('.facts'));
    this.element.hidden = false;
    event.setAttribute('aria-describedby', this.element.id);
    this.place(event);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.event?.removeAttribute('aria-describedby');
    this.event = null;
    this.element.hidden = true;
  }

  hideSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), SOON);
  }

  /** Under the mark, or above it where the frame ends before; within the picture. */
  private place(event: SVGAElement): void {
    const mark = (event.querySelector('.mark') ?? event).getBoundingClientRect();
    const host = this.host.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const left = Math.min(Math.max(mark.left - host.left - 12, 0), Math.max(host.width - width, 0));
    const below = mark.bottom + AIR + height <= window.innerHeight || mark.top - AIR - height < 0;
    const top = below ? mark.bottom - host.top + AIR / 2 : mark.top - host.top - AIR / 2 - height;
    this.element.style.setProperty('left', `${left}px`);
    this.element.style.setProperty('top', `${top}px`);
  }
}
