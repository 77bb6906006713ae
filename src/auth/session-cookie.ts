import { cookieOf } from '../common/cookie-of.js';
import { KNOWN_SECONDS, SESSION_SECONDS } from './session-length.js';
import type { Browser, SignedIn } from './sessions.service.js';

/**
 * The cookie of a session. Over https it carries the prefix with which browsers let no other host of the domain set it;
 * SameSite=Lax sends it along when a link is followed and not with forms of other sites.
 */
export class SessionCookie {
  private readonly name: string;
  private readonly knownName: string;
  private readonly attributes: string;

  /** `name` and `seconds` for a cookie beside that of the session. */
  constructor(
    publicUrl: string | undefined,
    name = 'demarche',
    private readonly seconds = SESSION_SECONDS,
  ) {
    const secure = publicUrl?.startsWith('https:') ?? false;
    this.name = secure ? `__Host-${name}` : name;
    this.knownName = `${this.name}-known`;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  /** The secret in a request's `Cookie` header; null where there is none. */
  read(header: string | undefined): string | null {
    return cookieOf(header, this.name);
  }

  /** The secrets of a request's `Cookie` header that signing in asks for. */
  secretsIn(header: string | undefined): Pick<Browser, 'formerSecret' | 'knownSecret'> {
    return { formerSecret: this.read(header), knownSecret: cookieOf(header, this.knownName) };
  }

  /** `Set-Cookie` that hands out a secret. */
  give(secret: string): string {
    return `${this.name}=${secret}; Max-Age=${this.seconds}; ${this.attributes}`;
  }

  /** `Set-Cookie` that takes it away. */
  take(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The headers of signing in: the secret, the word that there is one, which scripts of the page may read, and by what the browser is known later. */
  signIn({ session, known }: SignedIn): string[] {
    const remembered = `${this.knownName}=${known}; Max-Age=${KNOWN_SECONDS}; ${this.attributes}`;
    return [this.give(session), this.presence(`1; Max-Age=${this.seconds}`), remembered];
  }

  /** The headers of signing out: the browser stays known. */
  signOut(): string[] {
    return [this.take(), this.presence('; Max-Age=0')];
  }

  /** So the client need not ask who has signed in on every visit of somebody who never did. */
  private presence(value: string): string {
    return `${PRESENCE}=${value}; ${this.attributes.replace(' HttpOnly;', '')}`;
  }
}

/** The cookie that says that somebody has signed in, and not who. */
export const PRESENCE = 'demarche-present';
