/** Class names that apply, in one string: `classNames('pill', on && 'on')`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
