"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asOpenApi31 = asOpenApi31;
/**
 * Nest writes OpenAPI 3.0 schemas; in 3.1 `nullable` is gone, null is a type of its own (JSON Schema 2020-12), and a
 * reference may have neighbours. A number without a format is a whole one; what may be a fraction says `@format double`.
 */
function asOpenApi31(document) {
    return { ...convert(document), openapi: '3.1.0' };
}
function convert(value) {
    if (Array.isArray(value))
        return value.map(convert);
    if (value === null || typeof value !== 'object')
        return value;
    const { nullable, ...rest } = whole(withFormat(value));
    const converted = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, convert(child)]));
    return nullable === true ? withNull(converted) : alone(converted);
}
function whole(schema) {
    return schema['type'] === 'number' && schema['format'] === undefined ? { ...schema, type: 'integer' } : schema;
}
/** Wrapping one reference was the way to describe it beside. */
function alone(schema) {
    const { allOf, ...rest } = schema;
    return Array.isArray(allOf) && allOf.length === 1 ? { ...allOf[0], ...rest } : schema;
}
/** The plugin leaves the `@format` of a comment inside its description. */
function withFormat(schema) {
    const { description, ...rest } = schema;
    const [, format] = typeof description === 'string' ? (/@format (\S+)/.exec(description) ?? []) : [];
    if (typeof description !== 'string' || !format)
        return schema;
    const words = description.replace(/\s*@format \S+/, '');
    return { ...rest, ...(words ? { description: words } : {}), format };
}
function withNull(schema) {
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
//# sourceMappingURL=openapi-31.js.map