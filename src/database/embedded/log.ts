/** What the database has to say while it starts and when something happens to it: whole sentences. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}
