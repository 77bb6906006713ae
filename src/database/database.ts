import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** What services and queries ask of the database. */
@Injectable()
export class Database {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** Rows of a question that changes nothing; a replica answers where there is one. */
  async read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.source.createQueryRunner('slave');
    try {
      return (await runner.query(sql, [...parameters])) as Row[];
    } finally {
      await runner.release();
    }
  }

  /** How many rows `from` (a FROM clause with its conditions) holds. */
  async count(from: string, parameters: readonly unknown[] = []): Promise<number> {
    const [row] = await this.read<{ total: string }>(`SELECT count(*) AS total FROM ${from}`, parameters);
    return Number(row?.total ?? 0);
  }

  /** One transaction: all of `work` or nothing of it. */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }

  /** The data source itself, for what needs a connection of its own: migrations and COPY. */
  get connection(): DataSource {
    return this.source;
  }
}
