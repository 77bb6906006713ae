import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { PageTotalDto } from '../common/page-total.dto.js';
import { IsText } from '../common/is-text.js';
import { USER_ROLES, type UserRole } from '../domain/permissions.js';
import { ACCESS_CHANGES, type AccessChangeKind } from './access-change.entity.js';
import { IsEmailAddress } from './is-email-address.js';

export class InvitationDto {
  @IsEmailAddress()
  email: string;

  @IsText(200)
  name: string;

  @ApiProperty({ enum: USER_ROLES })
  @IsIn(USER_ROLES)
  role: UserRole;
}

export class UserChangeDto {
  @IsOptional()
  @IsText(200)
  name?: string;

  @ApiProperty({ enum: USER_ROLES, required: false })
  @IsOptional()
  @IsIn(USER_ROLES)
  role?: UserRole;

  /** `true` ends all sessions and revokes all tokens and links of the user. */
  @IsOptional()
  @IsBoolean()
  disabled?: boolean;
}

/** What became of somebody’s access. */
export class AccessChangeDto {
  @ApiProperty({ enum: ACCESS_CHANGES })
  what: AccessChangeKind;
  /** The role before; null where it is of no role, or of the first one. */
  @ApiProperty({ enum: USER_ROLES, nullable: true })
  was: UserRole | null;
  /** The role after; null where it is of no role. */
  @ApiProperty({ enum: USER_ROLES, nullable: true })
  becomes: UserRole | null;
  /** The name of who did it; null where nobody had signed in: by the settings at the start of the program, or by its first link. */
  by: string | null;
  /** @format date-time */
  at: string;
}

/** A user. */
export class UserDto {
  /** @format uuid */
  id: string;
  email: string;
  name: string;
  @ApiProperty({ enum: USER_ROLES })
  role: UserRole;
  disabled: boolean;
  /** Nobody has followed the invitation yet. */
  invited: boolean;
  /** Whether they are asked for a code beside their password. */
  secondFactor: boolean;
  /** @format date-time */
  createdAt: string;
  /**
   * The last use of a session that has not ended, or of a token; null where there is none.
   * @format date-time
   */
  lastSeenAt: string | null;
  /** Who gave or took what they may, the newest first, at most 20. */
  accessChanges: AccessChangeDto[];
  version: number;
}

export class UserPageDto extends PageTotalDto {
  items: UserDto[];
  nextCursor: string | null;
}

export class SignInLinkDto {
  /** To be handed to that person alone: whoever follows it is signed in as them, once. */
  link: string;
  /** @format date-time */
  expiresAt: string;
}

export class InvitedDto extends SignInLinkDto {
  user: UserDto;
}
