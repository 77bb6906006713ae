import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { USER_ROLES, type UserRole } from '../domain/permissions.js';
import { TOKEN_SCOPES, type TokenScope } from './token.entity.js';

export class SignInDto {
  @IsString()
  @MaxLength(254)
  email: string;

  @IsString()
  @MaxLength(10_000)
  password: string;

  /** Of the second factor, where one is set up: six digits that the app shows, or a recovery code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}

export class ChangePasswordDto {
  /** Needed unless the user has none. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  current?: string;

  @IsString()
  @MaxLength(10_000)
  password: string;

  /** Whether one's tokens end, too: where somebody else may know the password, they may have made some. */
  @IsOptional()
  @IsBoolean()
  endTokens?: boolean;
}

/** Who has signed in. */
export class SignedInUserDto {
  /** @format uuid */
  id: string;
  email: string;
  name: string;
  @ApiProperty({ enum: USER_ROLES })
  role: UserRole;
}

export class SessionDto {
  user: SignedInUserDto;

  /** `write` for all that the role may; `read`, with a token of that scope, for reading only. */
  @ApiProperty({ enum: TOKEN_SCOPES })
  scope: TokenScope;
}
