/** Whether the library has drawn all lanes, and as high as their names are: it does so in frames after they have grown. */
export function lanesAreDrawn(host: Element, lanes: number): boolean {
  const [names, drawn] = ['.vis-labelset .vis-inner > *', '.vis-foreground > .vis-group'].map((part) =>
    [...host.querySelectorAll<HTMLElement>(part)].map(({ offsetHeight }) => offsetHeight),
  );
  return names?.length === lanes && names.every((height, at) => Math.abs(height - (drawn?.[at] ?? 0)) <= 2);
}
