import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import type { Perspective } from '../common/perspective.js';
import { named } from '../common/sql/named.js';
import { worldOf } from '../common/sql/world.js';
import { Database } from '../database/database.js';
import { dayText } from '../database/instant-text.js';
import { Parameters } from '../database/parameters.js';
import { numberSources } from '../domain/briefing/number-sources.js';
import { addDays, midnight } from '../domain/time/calendar.js';
import { parseEdtf } from '../domain/time/edtf.js';
import { dayInZone } from '../domain/time/zones.js';
import type { SourceRefDto } from '../sources/source-ref.dto.js';
import type { DossierRefDto } from '../events/event-summary.dto.js';
import type { BriefingDto, BriefingItemDto, BriefingQueryDto, BriefingTotalsDto } from './briefing.dto.js';
import { briefingSql, lastHappenedSql } from './briefing.sql.js';

const PARTS = ['happened', 'due', 'overdue', 'standing'] as const;

interface BriefingRow extends Omit<BriefingItemDto, 'sources'> {
  sources: SourceRefDto[];
  parts: (typeof PARTS)[number][];
}

interface BriefingAnswer {
  totals: BriefingTotalsDto;
  rows: BriefingRow[];
}

/** What a desk hands upwards. */
@Injectable()
export class BriefingQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By uuid or slug of a dossier; null where there is none. The same question always gets the same answer. */
  async of(id: string, query: BriefingQueryDto, perspective: Perspective): Promise<BriefingDto | null> {
    const dossier = await this.dossier(id, perspective);
    if (!dossier) return null;
    const last = perspective.knownOn ?? dayInZone(this.clock.now(), null);
    const lastHappened = await this.lastHappened(dossier, last, perspective);
    const to = dayOf(query.to, 'latest') ?? (query.from === undefined ? newest(last, lastHappened) : last);
    const from = dayOf(query.from, 'earliest') ?? addDays(to, -6);
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const [first, until] = [parameters.add(asDate(from)), parameters.add(asDate(to))];
    const sql = briefingSql(world, `${parameters.add(dossier.id)}::uuid`, first, until);
    const [answer] = await this.database.read<BriefingAnswer>(sql, parameters.values);
    if (!answer) throw new Error('It has one row');
    const { totals, rows } = answer;
    return { dossier, from, to, lastHappened, totals, ...arranged(rows) };
  }

  private async dossier(id: string, { seesDrafts, language }: Perspective): Promise<DossierRefDto | undefined> {
    const parameters = new Parameters();
    const { dossiers, translated } = worldOf({ seesDrafts, language }, parameters, this.clock.now());
    const sql = `SELECT d.id, d.slug, ${translated('d.translations', 'title', 'd.title')} AS title
      FROM ${dossiers} d WHERE ${named('d', id, parameters)}`;
    const [row] = await this.database.read<DossierRefDto>(sql, parameters.values);
    return row;
  }

  private async lastHappened({ id }: DossierRefDto, last: string, perspective: Perspective): Promise<string | null> {
    const parameters = new Parameters();
    const world = worldOf(perspective, parameters, this.clock.now());
    const sql = lastHappenedSql(world, `${parameters.add(id)}::uuid`, parameters.add(last));
    const [row] = await this.database.read<{ day: string | null }>(sql, parameters.values);
    return row?.day ?? null;
  }
}

/** A day as PostgreSQL reads it: ISO 8601 has a year 0, and counts on from there. */
function asDate(day: string): string {
  return dayText(new Date(midnight(day)));
}

/** The last day of the newest seven in which there is something to tell: `last`, or when anything happened last before its week. */
function newest(last: string, happened: string | null): string {
  return happened !== null && happened < addDays(last, -6) ? happened : last;
}

/** The day on which a date (EDTF) begins or ends; null where it is missing or open. */
function dayOf(edtf: string | undefined, end: 'earliest' | 'latest'): string | null {
  const instant = edtf === undefined ? null : parseEdtf(edtf, null)[end];
  return instant && dayInZone(instant, null);
}

/** Sources are numbered in the order in which a reader comes upon them. */
function arranged(
  rows: readonly BriefingRow[],
): Omit<BriefingDto, 'dossier' | 'from' | 'to' | 'lastHappened' | 'totals'> {
  const read = PARTS.flatMap((part) => rows.filter(({ parts }) => parts.includes(part)));
  const { order, numbers } = numberSources(read.map(({ sources }) => sources.map((source) => source.id)));
  const items = new Map(read.map((row, index) => [row.event.id, item(row, numbers[index] ?? [])]));
  const part = (name: (typeof PARTS)[number]) =>
    rows.flatMap((row) => (row.parts.includes(name) ? (items.get(row.event.id) ?? []) : []));
  const sources = new Map(rows.flatMap((row) => row.sources).map((source) => [source.id, source]));
  return {
    ...{ happened: part('happened'), due: part('due'), overdue: part('overdue'), standing: part('standing') },
    disputed: rows.flatMap((row) => (row.disputed.length > 0 ? (items.get(row.event.id) ?? []) : [])),
    sources: order.flatMap((id, index) => {
      const source = sources.get(id);
      return source ? [{ number: index + 1, source }] : [];
    }),
  };
}

function item({ parts: _, ...row }: BriefingRow, sources: number[]): BriefingItemDto {
  return { ...row, sources };
}
