/** Most statements that every connection keeps prepared; each costs the server some memory. */
const MOST = 100;

/** Names for prepared statements, one per text. Rare texts beyond the most are planned each time, under no name. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  of(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known !== undefined || this.names.size >= MOST) return known;
    const name = `read_${this.names.size}`;
    this.names.set(sql, name);
    return name;
  }
}
