import openapi from '../../../../openapi.json';
import { PARTS, type Entity } from './changes.js';
import { groupOf } from './word-groups.js';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const SCHEMAS = openapi.components.schemas as unknown as Readonly<Record<string, Schema>>;
const schemaAt = ({ $ref, oneOf, ...own }: Schema): Schema => {
  const named = $ref ?? oneOf?.find((one) => one.$ref !== undefined)?.$ref;
  return named === undefined ? own : (SCHEMAS[named.replace('#/components/schemas/', '')] ?? {});
};

/** Every field whose value is one of a few words, in what the history of each kind of thing tells. */
const WORDED = (
  [
    ['event', 'EventDocumentDto'],
    ['actor', 'ActorPatchDto'],
    ['source', 'SourcePatchDto'],
    ['publisher', 'PublisherPatchDto'],
    ['dossier', 'DossierPatchDto'],
  ] as const
).flatMap(([entity, name]) => worded(entity, null, SCHEMAS[name]!));

function worded(entity: Entity, part: string | null, { properties = {} }: Schema): [Entity, string | null, string][] {
  return Object.entries(properties).flatMap(([field, given]): [Entity, string | null, string][] => {
    const schema = schemaAt(given);
    if (PARTS.has(field) && entity === 'event')
      return worded(entity, field, schemaAt(schema.additionalProperties ?? {}));
    return schema.enum === undefined ? [] : [[entity, part, field]];
  });
}

it('finds the fields that hold a word', () => {
  expect(WORDED).toEqual(
    expect.arrayContaining([
      ['source', null, 'kind'],
      ['event', 'participations', 'role'],
      ['event', 'statusChanges', 'format'],
    ]),
  );
});

it.each(WORDED)('%s %s %s is told in a word of the vocabulary', (entity, part, field) => {
  // That is a word of the form of dossiers.
  expect(field === 'authorship' || groupOf({ entity, part, field }) !== undefined).toBe(true);
});
