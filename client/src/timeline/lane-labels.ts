import styles from './canvas.module.css';
import { LANE_PAD, LEAST } from '@domain/timeline/layout/lane-room.js';
import type { Lane } from '@domain/timeline/item.js';

/** On a narrow screen the lane's name stands above its first row instead of beside it. */
const HEADING = 22;

interface Parts {
  element: HTMLElement;
  /** The name and the count. */
  sticky: HTMLElement;
  name: HTMLElement;
  count: HTMLElement;
}

/** The names beside (or above) the lanes. Each is as tall as its lane and so gives the lane its height. */
export class LaneLabels {
  private readonly parts = new Map<string, Parts>();

  /** The same element for the same lane, so that switching lanes back and forth builds nothing anew. */
  of(lane: Pick<Lane, 'id' | 'label'>): HTMLElement {
    const parts = this.parts.get(lane.id) ?? build();
    parts.name.textContent = lane.label;
    this.parts.set(lane.id, parts);
    return parts.element;
  }

  /** Says how many events there are in a lane, under its name. */
  count(lane: string, words: string): void {
    const count = this.parts.get(lane)?.count;
    if (count && count.textContent !== words) count.textContent = words;
  }

  /** Makes a lane tall enough for what is drawn in it; tells whether that changed anything. */
  resize(lane: string, drawn: number, narrow: boolean): boolean {
    const { element, sticky } = this.parts.get(lane) ?? {};
    const head = narrow ? 0 : (sticky?.offsetHeight ?? 0) + 2 * LANE_PAD;
    const height = `${Math.max(drawn + 2 * LANE_PAD + (narrow ? HEADING : 0), head, LEAST)}px`;
    if (!element || element.style.height === height) return false;
    element.style.height = height;
    return true;
  }

  /** Where the drawing of a lane begins, in pixels from the top of the canvas; null while the lane isn't drawn. */
  top(lane: string, narrow: boolean): number | null {
    const box = this.parts.get(lane)?.element.closest<HTMLElement>('.vis-label');
    return box ? box.offsetTop + LANE_PAD + (narrow ? HEADING : 0) : null;
  }
}

function build(): Parts {
  const element = document.createElement('div');
  const sticky = document.createElement('span');
  const name = document.createElement('bdi');
  const told = document.createElement('small');
  const count = document.createElement('bdi');
  element.className = styles['lane'] ?? '';
  told.append(count);
  sticky.append(name, told);
  element.append(sticky);
  return { element, sticky, name, count };
}
