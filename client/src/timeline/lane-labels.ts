import type { Lane } from './types.js';
import styles from './canvas.module.css';

/** Heights in pixels; `canvas.module.css` has the same as custom properties. */
export const ROW_HEIGHT = 26;
const LANE_PAD = 8;
/** On a narrow screen the lane's name stands above its first row instead of beside it. */
const HEADING = 20;

/** The names beside (or above) the lanes. Each is as tall as its lane's rows and so gives the lane its height. */
export class LaneLabels {
  private readonly elements = new Map<string, HTMLElement>();

  /** The same element for the same lane, so that switching lanes back and forth builds nothing anew. */
  of(lane: Pick<Lane, 'id' | 'label'>): HTMLElement {
    const known = this.elements.get(lane.id);
    const element = known ?? document.createElement('div');
    element.className = styles['lane'] ?? '';
    const name = document.createElement('span');
    name.textContent = lane.label;
    element.replaceChildren(name);
    this.elements.set(lane.id, element);
    return element;
  }

  /** Makes a lane tall enough for its rows; tells whether that changed anything. */
  resize(lane: string, rows: number, narrow: boolean): boolean {
    const element = this.elements.get(lane);
    const height = `${rows * ROW_HEIGHT + 2 * LANE_PAD + (narrow ? HEADING : 0)}px`;
    if (!element || element.style.height === height) return false;
    element.style.height = height;
    return true;
  }

  /** Where the first row of a lane begins, in pixels from the top of the canvas; null while the lane isn't drawn. */
  top(lane: string, narrow: boolean): number | null {
    const box = this.elements.get(lane)?.closest<HTMLElement>('.vis-label');
    return box ? box.offsetTop + LANE_PAD + (narrow ? HEADING : 0) : null;
  }
}
