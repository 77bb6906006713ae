/** As much of JSON Schema 2020-12 as the API's document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** Where `value` is not what `schema` says, one line each; nothing where it fits. A field without a schema is a misfit too. */
export function misfits(value: unknown, schema: Schema, named: Record<string, Schema>, at = ''): string[] {
  const inner = (part: unknown, of: Schema, key: string | number) => misfits(part, of, named, `${at}/${key}`);
  if (schema.$ref) {
    const target = named[schema.$ref.split('/').at(-1) ?? ''];
    return target ? misfits(value, target, named, at) : [`${at}: no schema ${schema.$ref}`];
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) {
    const tried = choices.map((choice) => misfits(value, choice, named, at));
    return tried.some((wrong) => wrong.length === 0) ? [] : tried.reduce((a, b) => (a.length > b.length ? a : b));
  }
  if (schema.allOf) return schema.allOf.flatMap((part) => misfits(value, part, named, at));
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) {
    return [`${at}: ${JSON.stringify(value)} is no ${types.join(' or ')}`];
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is not in the enum`];
  if (Array.isArray(value)) return value.flatMap((item, index) => inner(item, schema.items ?? {}, index));
  if (value === null || typeof value !== 'object') return [];
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}/${key}: missing`);
  const wrong = Object.entries(value).flatMap(([key, part]) => {
    const own = schema.properties?.[key] ?? schema.additionalProperties;
    if (typeof own === 'object') return inner(part, own, key);
    return schema.properties && own !== true ? [`${at}/${key}: not in the document`] : [];
  });
  return [...missing, ...wrong];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
