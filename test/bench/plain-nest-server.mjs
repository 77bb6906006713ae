// The plain way: a controller, a repository, find() with relations. What Démarche is measured against, too. The packages are those of the
// folder PACKAGES; decorators are applied by hand, for this is not compiled.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVENT_COLUMNS, inCamels } from './rivals/event-columns.mjs';

const { resolve } = createRequire(join(process.env.PACKAGES, 'package.json'));
const brought = (name) => import(pathToFileURL(resolve(name)).href);

await brought('reflect-metadata');
const { Controller, Get, Module, Param, Query } = await brought('@nestjs/common');
const { NestFactory } = await brought('@nestjs/core');
const { DataSource, EntitySchema, IsNull } = await brought('typeorm');

const column = (type, name, more) => ({ type, name, ...more });
const texts = (...names) => Object.fromEntries(names.map((name) => [inCamels(name), column('text', name)]));
const ID = { id: column('uuid', 'id', { primary: true }) };
const TYPES = { earliest: 'timestamptz', latest: 'timestamptz', intensity: 'smallint', version: 'int' };
const pointing = (target, name, inverseSide) => ({
  ...{ type: 'many-to-one', target, inverseSide },
  joinColumn: { name },
});

const Event = new EntitySchema({
  name: 'Event',
  tableName: 'events',
  columns: {
    ...Object.fromEntries(EVENT_COLUMNS.map((name) => [inCamels(name), column(TYPES[name] ?? 'text', name)])),
    ...ID,
    review: column('text', 'review', { select: false }),
    deletedAt: column('timestamptz', 'deleted_at', { select: false, nullable: true }),
  },
  relations: {
    participations: { type: 'one-to-many', target: 'Participation', inverseSide: 'event' },
    citations: { type: 'one-to-many', target: 'Citation', inverseSide: 'event' },
  },
});
const Participation = new EntitySchema({
  name: 'Participation',
  tableName: 'participations',
  columns: { ...ID, ...texts('role') },
  relations: { event: pointing('Event', 'event_id', 'participations'), actor: pointing('Actor', 'actor_id') },
});
const Citation = new EntitySchema({
  name: 'Citation',
  tableName: 'citations',
  columns: { ...ID, ...texts('quote') },
  relations: { event: pointing('Event', 'event_id', 'citations'), source: pointing('Source', 'source_id') },
});
const Actor = new EntitySchema({
  name: 'Actor',
  tableName: 'actors',
  columns: { ...ID, ...texts('slug', 'name', 'type') },
});
const Source = new EntitySchema({
  name: 'Source',
  tableName: 'sources',
  columns: { ...ID, ...texts('slug', 'title', 'url') },
});

const database = await new DataSource({
  type: 'postgres',
  url: process.env.DATABASE_URL,
  entities: [Event, Participation, Citation, Actor, Source],
}).initialize();
const events = database.getRepository(Event);
const SEEN = { review: 'published', deletedAt: IsNull() };

class EventsController {
  list(kind, skip) {
    return events.find({
      where: { ...SEEN, ...(kind === undefined ? {} : { kind }) },
      relations: { participations: { actor: true } },
      order: { earliest: 'ASC', latest: 'ASC', id: 'ASC' },
      skip: Number(skip ?? 0),
      take: 100,
    });
  }

  async one(ref) {
    const relations = { participations: { actor: true }, citations: { source: true } };
    return [await events.findOne({ where: { ...SEEN, ref }, relations })];
  }
}

class Application {}

const { prototype } = EventsController;
const decorate = (name, path, ...parameters) => {
  Get(path)(prototype, name, Object.getOwnPropertyDescriptor(prototype, name));
  for (const [at, parameter] of parameters.entries()) parameter(prototype, name, at);
};
Controller('events')(EventsController);
decorate('list', '', Query('kind'), Query('skip'));
decorate('one', ':ref', Param('ref'));
Module({ controllers: [EventsController] })(Application);

const server = await NestFactory.create(Application, { logger: ['error'] });
await server.listen(0, '127.0.0.1');
console.log(`NestJS at http://127.0.0.1:${server.getHttpServer().address().port}`);
process.once('SIGTERM', () =>
  server
    .close()
    .then(() => database.destroy())
    .then(() => process.exit(0)),
);
