import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ForReaders } from '../../common/allow.js';
import { Clock } from '../../common/clock.js';
import { digest } from '../../common/digest.js';
import { notFound, uuidOrSlug } from '../../common/identifier.js';
import { JSON_TYPE } from '../../common/json.js';
import { KnownOnDto } from '../../common/known-on.dto.js';
import { AsSeen, type Perspective } from '../../common/perspective.js';
import { named } from '../../common/sql/named.js';
import { worldOf } from '../../common/sql/world.js';
import { Database } from '../../database/database.js';
import { Parameters } from '../../database/parameters.js';
import { headersOf } from '../event-files.service.js';
import { PROGRAM, type Program } from '../program.js';
import { sendFile } from '../send-file.js';
import type { Pieces } from '../../common/pieces.js';
import { Snapshot } from '../snapshot.js';
import { bundleJson, bundleZip, type BundleAsked } from './bundle-files.js';

type Written = (snapshot: Snapshot, asked: BundleAsked) => Pieces;

@ApiTags('exports')
@ForReaders()
@Controller('dossiers')
export class BundleController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(PROGRAM) private readonly program: Program,
  ) {}

  @Get(':id/bundle.json')
  @ApiOperation({ summary: 'A whole dossier in one file, which can be brought in again without loss' })
  @ApiOkResponse({ description: 'Dossier, actors, sources and events, joined by slugs', schema: { type: 'object' } })
  json(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, id, perspective, { ending: 'json', type: JSON_TYPE, write: bundleJson });
  }

  @Get(':id/bundle.zip')
  @ApiOperation({ summary: 'The same as JSON Lines in a ZIP, for dossiers of any size' })
  @ApiProduces('application/zip')
  @ApiOkResponse({
    description: 'dossier.json, a file of JSON Lines for each list, and manifest.json',
    schema: { type: 'string', format: 'binary' },
  })
  zip(
    @Param('id') id: string,
    @Query() _: KnownOnDto,
    @AsSeen() perspective: Perspective,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(reply, id, perspective, { ending: 'zip', type: 'application/zip', write: bundleZip });
  }

  private async send(
    reply: FastifyReply,
    given: string,
    perspective: Perspective,
    { ending, type, write }: { ending: string; type: string; write: Written },
  ): Promise<void> {
    const id = uuidOrSlug(given);
    const now = this.clock.now();
    const licence = await this.licence(id, perspective, now);
    if (licence === undefined) throw notFound('dossier', given);
    const knownOn = perspective.knownOn ?? null;
    const snapshot = await Snapshot.of(this.database);
    const { version, commit } = this.program;
    const facts = JSON.stringify([version, commit, id, ending, perspective, snapshot.name]);
    await sendFile(reply, {
      type,
      name: `${id}${knownOn === null ? '' : `-as-of-${knownOn}`}.bundle.${ending}`,
      headers: headersOf({
        ...{ filter: new URLSearchParams({ dossier: id }).toString(), knownOn, dataVersion: digest(snapshot.name) },
        licences: licence === '' ? [] : [licence],
      }),
      pieces: snapshot.until(write(snapshot, { id, perspective, now })),
      tag: () => Promise.resolve(`"${digest(facts)}"`),
    });
  }

  /** Under which it may be passed on, empty where it does not say; undefined where there is no such dossier for them. */
  private async licence(id: string, { seesDrafts }: Perspective, now: Date): Promise<string | undefined> {
    const parameters = new Parameters();
    const { dossiers } = worldOf({ seesDrafts }, parameters, now);
    const [found] = await this.database.read<{ licence: string }>(
      `SELECT d.licence FROM ${dossiers} d WHERE ${named('d', id, parameters)}`,
      parameters.values,
    );
    return found?.licence;
  }
}
