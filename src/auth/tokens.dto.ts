import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsDay } from '../common/is-day.js';
import { IsText } from '../common/is-text.js';
import { TOKEN_SCOPES, type TokenScope } from './token.entity.js';

export class NewTokenDto {
  /** What it is for, in its owner's words. */
  @IsText(200)
  name: string;

  /** `read` for reading only; `write` for all that its owner may. */
  @ApiProperty({ enum: TOKEN_SCOPES })
  @IsIn(TOKEN_SCOPES)
  scope: TokenScope;

  /**
   * The last day on which it is taken, in UTC.
   * @format date
   */
  @IsDay()
  expiresOn: string;
}

export class TokenDto {
  /** @format uuid */
  id: string;
  name: string;
  @ApiProperty({ enum: TOKEN_SCOPES })
  scope: TokenScope;
  /** How it begins. */
  hint: string;
  /** @format date */
  expiresOn: string;
  expired: boolean;
  /** @format date-time */
  createdAt: string;
  /**
   * To within five minutes; null until then.
   * @format date-time
   */
  lastUsedAt: string | null;
}

export class MadeTokenDto extends TokenDto {
  /** The token itself. Nobody can show it again. */
  token: string;
}

export class TokenListDto {
  items: TokenDto[];
}
