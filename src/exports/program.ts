/** What files say of the program that wrote them. */
export interface Program {
  readonly version: string;
  readonly commit: string | undefined;
  /** The address that people type, where it is known: `https://demarche.example`. */
  readonly publicUrl: string | undefined;
}

/** Under this token it is injected. */
export const PROGRAM = Symbol('PROGRAM');
