import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { toInteger } from '../../common/query-values.js';

/** A question of a program that shows links as what they lead to (oEmbed 1.0). */
export class OembedQueryDto {
  /** The whole address of a dossier’s page or an event’s, as the address bar has it; its path alone is taken, too. */
  @IsString()
  @MaxLength(2000)
  url: string;

  /** Pixels that there is room for. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(100_000)
  maxwidth?: number;

  /** The same of its height. */
  @IsOptional()
  @Transform(({ value }) => toInteger(value))
  @IsInt()
  @Min(1)
  @Max(100_000)
  maxheight?: number;

  /** json or xml; of others, which are not made, it is told so. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  format?: string;

  /** “Do not track”, which some send along; nobody is tracked here. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  dnt?: string;
}

/** How a link is shown as what it leads to (oEmbed 1.0, 2.3.4). */
export class OembedDto {
  /** Always rich. @example "rich" */
  type: string;
  /** @example "1.0" */
  version: string;
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which it may be kept. */
  cache_age: number;
  /** A frame with the timeline in it. */
  html: string;
  /** In pixels, no more than asked for. */
  width: number;
  height: number;
}
