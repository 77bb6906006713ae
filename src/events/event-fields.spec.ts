import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { getMetadataArgsStorage } from 'typeorm';
import { CSV_COLUMNS } from '../domain/csv.js';
import { EVENT_FIELDS, PLAIN_FIELDS } from '../domain/event-fields.js';
import { SnakeNaming } from '../database/naming.js';
import { EventFieldsDto } from './event-fields.dto.js';
import { Event } from './event.entity.js';

const NAMES = Object.keys(EVENT_FIELDS).sort();

/** What the program keeps of an event itself, and dates, which are windows as well. */
const NOT_PLAIN = [
  ...['id', 'dossierId', 'ref', 'slug', 'whenText', 'earliest', 'latest', 'precision', 'status'],
  // What follows from the tellings and the ledger, and what was entered of the same.
  ...['title', 'summary', 'language', 'words', 'vote', 'termText', 'termEarliest', 'termLatest'],
  ...['enteredWhen', 'enteredEarliest', 'enteredLatest', 'enteredPrecision', 'enteredPlace', 'enteredFormat'],
  ...[
    'deadlineText',
    'deadlineEarliest',
    'deadlineLatest',
    'relativeEventId',
    'relativeOffset',
    'createdAt',
    'updatedAt',
    'deletedAt',
    'version',
  ],
];

describe('every plain field of an event stands', () => {
  it('as a column of the entity', () => {
    const columns = getMetadataArgsStorage().columns.filter(({ target }) => target === Event);
    const own = columns.map(({ propertyName }) => propertyName).filter((name) => !NOT_PLAIN.includes(name));
    expect(own.sort()).toEqual(NAMES);
  });

  it('under the column that the entity gives it', () => {
    const naming = new SnakeNaming();
    for (const [name, { column }] of PLAIN_FIELDS) expect(column).toBe(naming.columnName(name, undefined));
  });

  it('in the class of fields that are read and written', () => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(EventFieldsDto, '', true, false);
    const named = new Set(rules.map(({ propertyName }) => propertyName));
    const windows = ['when', 'deadline', 'relativeTo'];
    expect([...named].filter((name) => !windows.includes(name)).sort()).toEqual(NAMES);
  });

  it('in CSV where the table names a column', () => {
    const wanted = PLAIN_FIELDS.flatMap(([, { csv }]) => csv ?? []);
    expect(CSV_COLUMNS).toEqual(expect.arrayContaining(wanted));
  });
});
