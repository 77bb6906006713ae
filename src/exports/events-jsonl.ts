import { eventDetail } from '../events/event-detail.sql.js';
import type { EventFormat } from './event-format.js';
import type { ExportQueryDto } from './exports.dto.js';
import { eventsCopy } from './events-copy.sql.js';

/** One event a line, whole: an EventDetailDto. */
export const EVENTS_JSONL = {
  ending: 'jsonl',
  type: 'application/jsonl; charset=utf-8',
  pieces: (snapshot, asked) => snapshot.copy(eventsCopy(asked, eventDetail, asked.query)),
} as const satisfies EventFormat<ExportQueryDto>;
