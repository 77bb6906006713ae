/** Most statements that every connection keeps prepared; each costs the server some memory. */
const MOST = 100;

/**
 * Names for prepared statements, one per text. Rare texts beyond the most are planned each time, under no name; so are questions
 * for words, whose way depends on how many events have them.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();

  of(sql: string): string | undefined {
    if (sql.includes('::tsquery')) return undefined;
    const known = this.names.get(sql);
    if (known !== undefined || this.names.size >= MOST) return known;
    const name = `read_${this.names.size}`;
    this.names.set(sql, name);
    return name;
  }
}
