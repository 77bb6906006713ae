/** Of what a page tells, what goes into fields in which nobody typed: they are as one of `before`. */
export function notTyped<T extends object>(told: Partial<T>, now: T, before: readonly Partial<T>[]): Partial<T> {
  const untouched = ([field]: [string, unknown]) =>
    before.some((each) => field in each && Reflect.get(each, field) === Reflect.get(now, field));
  return Object.fromEntries(Object.entries(told).filter(untouched)) as Partial<T>;
}
