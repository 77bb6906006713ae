/** What pages for others depend on beside what they show. */
export interface EmbedSettings {
  readonly readAccess: 'public' | 'members';
  /** Of the program: style and script of another are asked for anew. */
  readonly version: string;
  /** The address that people type, where it is known. */
  readonly publicUrl: string | undefined;
}

/** Under this token it is injected. */
export const EMBED_SETTINGS = Symbol('EMBED_SETTINGS');
