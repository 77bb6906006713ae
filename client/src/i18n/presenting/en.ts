/** What is said while events are shown one by one, in English. */
export const en = {
  label: 'One event at a time',
  previous: 'Previous event',
  next: 'Next event',
  fullScreen: 'Full screen',
  leave: 'Leave',
  keys: 'Arrow keys go on and back, Escape leaves.',
};
