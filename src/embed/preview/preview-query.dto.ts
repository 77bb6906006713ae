import { PickType } from '@nestjs/swagger';
import { EmbedQueryDto } from '../embed-query.dto.js';

/** What a picture for previews of links is of. */
export class PreviewQueryDto extends PickType(EmbedQueryDto, ['event', 'knownOn', 'lang'] as const) {}
