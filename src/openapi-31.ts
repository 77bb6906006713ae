import type { OpenAPIObject } from '@nestjs/swagger';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Nest writes OpenAPI 3.0 schemas; in 3.1 `nullable` is gone and null is a type of its own (JSON Schema 2020-12). */
export function asOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return { ...(convert(document as unknown as Json) as unknown as OpenAPIObject), openapi: '3.1.0' };
}

function convert(value: Json): Json {
  if (Array.isArray(value)) return value.map(convert);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = withFormat(value);
  const converted: { [key: string]: Json } = Object.fromEntries(
    Object.entries(rest).map(([key, child]) => [key, convert(child)]),
  );
  return nullable === true ? withNull(converted) : converted;
}

/** The plugin leaves the `@format` of a comment inside its description. */
function withFormat(schema: { [key: string]: Json }): { [key: string]: Json } {
  const { description, ...rest } = schema;
  const [, format] = typeof description === 'string' ? (/@format (\S+)/.exec(description) ?? []) : [];
  if (typeof description !== 'string' || !format) return schema;
  const words = description.replace(/\s*@format \S+/, '');
  return { ...rest, ...(words ? { description: words } : {}), format };
}

function withNull(schema: { [key: string]: Json }): Json {
  const { type, allOf, $ref, oneOf, ...rest } = schema;
  // An object by reference: null would have to be one too, were it only added to its type.
  const refers = Array.isArray(allOf);
  if (typeof type === 'string' && !refers) {
    const values = schema['enum'];
    return {
      ...schema,
      type: [type, 'null'],
      ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
    };
  }
  const options = refers ? allOf : Array.isArray(oneOf) ? oneOf : $ref ? [{ $ref }] : [];
  return { ...rest, oneOf: [...options, { type: 'null' }] };
}
