import { Problem } from '../../../common/problem.js';
import { validationPipe } from '../../../common/validation.pipe.js';
import type { Database } from '../../../database/database.js';
import { may } from '../../../domain/permissions.js';
import type { EventDocumentDto } from '../../../events/event-document.dto.js';
import { mistakesInChange } from '../../../events/writing/check-change.js';
import { EventPatchDto, type NewEventDto } from '../../../events/writing/event-writing.dto.js';
import type { Names } from '../../../events/writing/mentions.js';
import { patchedEvent } from '../apply/patched-event.js';
import type { ReadRow } from '../cells/read-row.js';
import type { ImportField } from '../columns/fields.js';
import type { Plan } from '../columns/plan.js';
import type { CheckedRow } from './checked-row.js';
import { cellsOf, documentsOf, type EventCells } from './event-cells.queries.js';
import { fieldAt } from './event-mistakes.js';
import type { KnownEvent } from './known-things.js';
import { changesOf, differingFields } from './row-changes.js';
import type { CheckedAgainst, RowBody } from './row-body.js';

/** A row that names an event of the dossier. */
interface Naming {
  readonly row: ReadRow;
  readonly event: KnownEvent;
  readonly readings: readonly EventCells[];
  /** Fields that it says otherwise. */
  readonly fields: readonly ImportField[];
}

/** Checks rows that name events which are there, by ref or slug: field by field against what the export would write of them. */
export class RowUpdates {
  /** Lines by the event that they name. */
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly plan: Plan,
    private readonly against: CheckedAgainst,
    private readonly names: Names,
  ) {}

  /** Those of the rows that name an event, by line. */
  async among(rows: readonly ReadRow[]): Promise<Map<number, CheckedRow>> {
    const named = rows.flatMap((row) => {
      const event = this.against.known.eventOf(row);
      return event ? [{ row, event }] : [];
    });
    const readings = await cellsOf(
      this.database,
      named.map(({ event }) => event.id),
      this.against.now,
    );
    const compared = named.map(({ row, event }): Naming => {
      const own = readings.get(event.id) ?? [];
      return { row, event, readings: own, fields: differingFields(row, this.plan, own) };
    });
    const differing = compared.filter(({ fields }) => fields.length > 0);
    const documents = await documentsOf(
      this.database,
      differing.map(({ event }) => event.id),
    );
    const checked = new Map<number, CheckedRow>();
    for (const naming of compared)
      checked.set(naming.row.line, await this.checked(naming, documents.get(naming.event.id)));
    return checked;
  }

  private async checked(
    { row, event, readings, fields }: Naming,
    document: EventDocumentDto | undefined,
  ): Promise<CheckedRow> {
    const { line, cells } = row;
    const base = { line, cells, eventId: event.id, sameAs: null, version: event.version, body: null, mistakes: [] };
    const before = this.lines.get(event.id);
    if (before !== undefined) return { ...base, outcome: 'duplicate', sameAs: before };
    this.lines.set(event.id, line);
    const [current] = readings;
    if (!document || !current) return { ...base, outcome: 'unchanged' };
    const { patch, changes } = changesOf(row, fields, { cells: current, known: this.against.known });
    if (changes.length > 0) await this.checkPatch(row, event, document, patch);
    // What is wrong with what stays as it is was written elsewhere, and stays.
    const mistakes = row.mistakes.filter(({ field }) => field === null || fields.includes(field));
    if (mistakes.length > 0) return { ...base, outcome: 'rejected', mistakes };
    if (changes.length === 0) return { ...base, outcome: 'unchanged' };
    const told = { title: row.title, when: row.when ?? current.when ?? '', kind: document.kind };
    const { saidAs = null, saidRule = null } = row.fields as Pick<NewEventDto, 'saidAs' | 'saidRule'>;
    const body = {
      event: { ...told, saidAs, saidRule, dossier: this.against.dossierId },
      newSources: [],
      saidOn: row.saidOn,
      patch,
      changes,
    } satisfies RowBody;
    return { ...base, outcome: 'update', body };
  }

  /** Rejects a row whose change cannot be, or may not be made by whoever brings it in. */
  private async checkPatch(
    row: ReadRow,
    { id, review }: KnownEvent,
    document: EventDocumentDto,
    patch: NonNullable<RowBody['patch']>,
  ): Promise<void> {
    const { role } = this.against;
    if ((review === 'published' || review === 'retracted') && !may(role, 'published.correct')) {
      const detail = `The event is ${review}: as ${role} you may suggest a correction of it.`;
      row.reject(null, { code: 'may_only_suggest', parameters: { role, review } }, detail);
      return;
    }
    try {
      await validationPipe.transform(patch.fields, { type: 'body', metatype: EventPatchDto });
      const after = patchedEvent(document, patch, this.names);
      const mistakes = await this.database.write((manager) => mistakesInChange(manager, id, document, after));
      for (const { pointer, detail, ...reason } of mistakes) row.reject(fieldAt(pointer, row), reason, detail);
    } catch (error) {
      if (!(error instanceof Problem) || !error.errors) throw error;
      for (const { pointer, detail, ...reason } of error.errors) row.reject(fieldAt(pointer, row), reason, detail);
    }
  }
}
