/** Most statements that every connection keeps prepared; each costs the server some memory. */
const MOST = 100;

/** So many texts are remembered that were asked once: nothing is prepared for what is not asked again. */
const MOST_ASKED_ONCE = 400;

const PREFIX = 'read_';

/**
 * Names for prepared statements, one per text that is asked again. Beyond the most, the one asked longest ago loses its name, which no other
 * is given. Questions for words are planned each time, under no name, for their way depends on how many events have them.
 */
export class StatementNames {
  /** Those asked longest ago come first, of both. */
  private readonly names = new Map<string, string>();
  private readonly askedOnce = new Set<string>();
  private readonly inUse = new Set<string>();
  private given = 0;
  /** How many names were taken back. */
  private takenBack = 0;

  of(sql: string): string | undefined {
    if (sql.includes('::tsquery')) return undefined;
    const known = this.names.get(sql);
    if (known === undefined && !this.askedOnce.delete(sql)) {
      this.askedOnce.add(sql);
      forgetOldest(this.askedOnce, MOST_ASKED_ONCE);
      return undefined;
    }
    const name = known ?? this.newName();
    // What was asked last is forgotten last.
    this.names.delete(sql);
    this.names.set(sql, name);
    this.takeBack();
    return name;
  }

  /** Whether the name was given, and is no more. */
  isForgotten(name: string): boolean {
    return name.startsWith(PREFIX) && !this.inUse.has(name);
  }

  /** Another number whenever names were taken back. */
  get edition(): number {
    return this.takenBack;
  }

  private newName(): string {
    this.given += 1;
    const name = `${PREFIX}${this.given}`;
    this.inUse.add(name);
    return name;
  }

  private takeBack(): void {
    const [oldest] = this.names;
    if (this.names.size <= MOST || !oldest) return;
    this.names.delete(oldest[0]);
    this.inUse.delete(oldest[1]);
    this.takenBack += 1;
  }
}

function forgetOldest(texts: Set<string>, most: number): void {
  const [oldest] = texts;
  if (texts.size > most && oldest !== undefined) texts.delete(oldest);
}
