import type { BundleClaim, BundleDto, BundleEvent, BundleIssue } from './bundle.dto.js';

/** What an editor read of one entry of a ledger, counted from 0. */
interface LedgerReading {
  entry: number;
  saidBy?: string;
  window?: string;
  place?: string;
}

/** Who speaks in a citation, counted from 0, that names only an office or a spokesperson. */
interface SpeakerReading {
  citation: number;
  speaker: string;
}

/** What an editor read in the sources of one event. */
interface Reading {
  saidAs?: string;
  saidRule?: string;
  claims?: BundleClaim[];
  ledger?: LedgerReading[];
  speakers?: SpeakerReading[];
  issues?: BundleIssue[];
  consequence?: string;
  deadline?: string;
}

/** What an editor read in the sources of a bundle, by event slug: contested fields, words behind windows, who announced what. */
export type Readings = Record<string, Reading>;

/** The bundle with the readings in it; what the bundle says itself stays. */
export function withReadings(bundle: BundleDto, readings: Readings): BundleDto {
  return { ...bundle, events: bundle.events.map((event) => withReading(event, readings[event.slug] ?? {})) };
}

function withReading(event: BundleEvent, { ledger = [], speakers = [], ...reading }: Reading): BundleEvent {
  return {
    ...event,
    saidAs: event.saidAs ?? reading.saidAs,
    saidRule: event.saidRule ?? reading.saidRule,
    consequence: event.consequence ?? reading.consequence,
    deadline: event.deadline ?? reading.deadline,
    issues: event.issues ?? reading.issues,
    claims: event.claims ?? reading.claims,
    citations: event.citations.map((citation, index) => ({
      ...citation,
      speaker: citation.speaker ?? speakers.find((read) => read.citation === index)?.speaker ?? null,
    })),
    statusHistory: event.statusHistory.map((entry, index) => {
      const { entry: _, ...read } = ledger.find((reading) => reading.entry === index) ?? { entry: index };
      return { ...read, ...entry };
    }),
  };
}
