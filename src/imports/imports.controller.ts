import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../common/allow.js';
import { Problem } from '../common/problem.js';
import { Refuses } from '../common/refuses.js';
import { Author, type Viewer } from '../common/viewer.js';
import { may } from '../domain/permissions.js';
import { by } from '../history/by.js';
import { BundleImportService } from './bundle-import.service.js';
import { BundleCheckDto } from './check/bundle-check.dto.js';
import { BundleCheck } from './check/bundle-check.service.js';
import { ImportedDto } from './imported.dto.js';
import { readBundle } from './read-bundle.js';
import { reportOf } from './report-of-import.js';
import { bundleSent, inFileSent, isForm, SENT_AS_FILE, TAKEN_AS_IT_COMES } from './sent-file.js';
import { SpreadsheetImportDto } from './spreadsheets/dto/spreadsheet-import.dto.js';
import { SpreadsheetImports } from './spreadsheets/spreadsheet-imports.service.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly bundles: BundleImportService,
    private readonly spreadsheets: SpreadsheetImports,
    private readonly checking: BundleCheck,
  ) {}

  @Post()
  @Allow('import.write')
  @HttpCode(201)
  @Refuses('conflict', 'too_large', 'unsupported_media_type')
  @ApiOperation({
    summary:
      'Bring in a whole dossier from a bundle, all of it or nothing; or begin to check a spreadsheet, which changes nothing',
    description:
      'A bundle is an archive as bundle.zip gives it, or JSON of any format; as application/json it may have a megabyte. It is for ' +
      'editors. A spreadsheet comes as a form: CSV in any dialect and encoding, XLSX, or a ZIP of CSV as workbook.zip is one, as `file`, with the `dossier` it goes into; ' +
      'how far its check is, and what it finds, is at the address in the answer’s Location.',
  })
  @ApiConsumes(...TAKEN_AS_IT_COMES, 'application/json')
  @ApiBody({
    schema: {
      type: 'object',
      description: 'The bundle, or a form',
      properties: {
        file: { type: 'string', format: 'binary', description: 'The spreadsheet' },
        dossier: {
          description: 'Id or slug of the dossier that a spreadsheet goes into; in a bundle the dossier itself',
        },
        mapping: {
          type: 'string',
          description: 'Which columns tell what, as JSON: see `mapping` of SpreadsheetImportDto',
        },
        dateOrder: { type: 'string', description: 'day-first or month-first, before the one in the mapping' },
      },
    },
  })
  @ApiExtraModels(ImportedDto, SpreadsheetImportDto)
  @ApiCreatedResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(ImportedDto) }, { $ref: getSchemaPath(SpreadsheetImportDto) }] },
  })
  async bringIn(
    @Req() request: FastifyRequest,
    @Author() author: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportedDto | SpreadsheetImportDto> {
    if (isForm(request)) {
      const begun = await this.spreadsheets.begin(request, author);
      void reply.header('location', `/api/imports/${begun.id}`);
      return begun;
    }
    const bundle = await readBundle(await bundleSent(request));
    requireMayImportBundles(author);
    const imported = await this.bundles.import(bundle, { ...by(author), reason: 'Import of a bundle' });
    const { slug, title } = bundle.dossier;
    void reply.header('location', `/api/dossiers/${slug}`);
    return { dossier: slug, title, events: imported.events, report: reportOf(imported) };
  }

  @Post('check')
  @Allow('import.apply')
  @HttpCode(200)
  @Refuses('too_large', 'unsupported_media_type')
  @ApiOperation({
    summary: 'What would come of a bundle, by the rules of whoever brings it in; nothing is written',
    description:
      'The bundle comes as it is brought in, of any size that may be. It tells what would be created, what is here and would learn ' +
      'something, field by field, what stays as it is here, who would be new, and every mistake with its place.',
  })
  @ApiConsumes(...SENT_AS_FILE, 'application/json')
  @ApiBody({ schema: { type: 'object', description: 'The bundle' } })
  @ApiOkResponse({ type: BundleCheckDto })
  check(@Req() request: FastifyRequest): Promise<BundleCheckDto> {
    return inFileSent(request, (path) => this.checking.check(path));
  }
}

function requireMayImportBundles({ role }: Viewer): void {
  if (may(role, 'import.apply')) return;
  const detail = `As ${role} you may bring in spreadsheets; a whole dossier is brought in by editors.`;
  const reason = { code: 'role_too_low', parameters: { role, least: 'editor' } } as const;
  throw new Problem('forbidden', detail, undefined, { reason });
}
