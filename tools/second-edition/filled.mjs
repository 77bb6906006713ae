/** The same without the fields that hold nothing. */
export function filled(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isNothing(value)));
}

function isNothing(value) {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
