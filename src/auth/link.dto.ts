import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsEmailAddress } from './is-email-address.js';
import { IsText } from '../common/is-text.js';

export class LinkTokenDto {
  /** What stands behind # in the link. */
  @IsString()
  @MaxLength(200)
  token: string;
}

export class RedeemLinkDto extends LinkTokenDto {
  /** Needed by the first administrator, who is no user yet; everybody else's is known. */
  @IsOptional()
  @IsEmailAddress()
  email?: string;

  /** Needed where the user has none; otherwise it takes the place of the one before. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  password?: string;

  /** Whether one's tokens end with the former password. */
  @IsOptional()
  @IsBoolean()
  endTokens?: boolean;

  /** Of the second factor, where its owner has one: a link of an administrator does not take its place. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;

  /** How one wants to be called. */
  @IsOptional()
  @IsText(200)
  name?: string;
}

export const LINK_PURPOSES = ['first_administrator', 'invitation', 'new_password'] as const;

/** What a link is for. */
export class LinkDto {
  @ApiProperty({ enum: LINK_PURPOSES })
  purpose: (typeof LINK_PURPOSES)[number];
  /** Whose it is; null for the first administrator. */
  email: string | null;
  name: string | null;
  /** Whether a password has to be chosen. */
  needsPassword: boolean;
  /** Whether a code of a second factor is asked. */
  needsCode: boolean;
  /** @format date-time */
  expiresAt: string;
}
