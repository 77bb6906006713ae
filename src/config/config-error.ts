/** The environment asks for something impossible. The message is one sentence for the person who started the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
