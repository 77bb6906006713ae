import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { writtenAs } from '../../common/validator-reason.js';

export class OidcBeginDto {
  /** The path of this Démarche to go on to afterwards. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  // Neither //host nor /\host, which browsers take for another site, and only what an address may hold as it is.
  @Matches(/^\/(?![/\\])[!-[\]-~]*$/, { context: writtenAs('path'), message: 'returnTo must be a path of this site' })
  returnTo: string = '/';
}

export class OidcMethodDto {
  /** What people call the provider. */
  name: string;
}

/** How one can sign in. */
export class SignInMethodsDto {
  password: boolean;
  oidc: OidcMethodDto | null;
  /** Whether reading, too, is for users alone. */
  membersOnly: boolean;
}
