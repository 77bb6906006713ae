import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { IsText } from '../../common/is-text.js';
import { SECOND_FACTOR_CHANGES, type SecondFactorChangeKind } from './second-factor-change.entity.js';

export class PasswordDto {
  /** One’s current password. */
  @IsString()
  @MaxLength(10_000)
  password: string;
}

export class CodeDto {
  /** Six digits that the app shows. */
  @IsString()
  @MaxLength(100)
  code: string;
}

export class PasswordAndCodeDto extends PasswordDto {
  /** Six digits that the app shows, or a recovery code. */
  @IsString()
  @MaxLength(100)
  code: string;
}

export class ResetReasonDto {
  /** Why: it is kept, and shown to whoever loses the second factor. */
  @IsText(1000)
  reason: string;
}

/** What becomes an app’s. */
export class SecondFactorSecretDto {
  /** Base32, to be typed where no camera is. */
  secret: string;
  /** The same as apps read it from a QR code: `otpauth://totp/…`. */
  address: string;
}

export class RecoveryCodesDto {
  /** Each lets one in once, beside the password; nobody can show them again. */
  codes: string[];
}

/** Something that became of a second factor. */
export class SecondFactorChangeDto {
  @ApiProperty({ enum: SECOND_FACTOR_CHANGES })
  what: SecondFactorChangeKind;
  /** @format date-time */
  at: string;
  /** Who did it; null where it was done at the command line. */
  by: string | null;
  /** Given where somebody else did it. */
  reason: string | null;
}

/** One’s second factor. */
export class SecondFactorDto {
  /** Whether a code is asked beside the password. */
  on: boolean;
  /** @format date-time */
  since: string | null;
  /** Whether one can be set up: whoever has no password here signs in elsewhere only. */
  possible: boolean;
  recoveryCodesLeft: number;
  /** The newest first, at most 20. */
  changes: SecondFactorChangeDto[];
}
