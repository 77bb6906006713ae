import type { BundleClaim, BundleDto, BundleEvent } from './bundle.dto.js';

/** What an editor read of one entry of a ledger, counted from 0. */
interface LedgerReading {
  entry: number;
  saidBy?: string;
  window?: string;
  place?: string;
}

/** What an editor read in the sources of one event. */
interface Reading {
  saidAs?: string;
  saidRule?: string;
  claims?: BundleClaim[];
  ledger?: LedgerReading[];
}

/** What an editor read in the sources of a bundle, by event slug: contested fields, words behind windows, who announced what. */
export type Readings = Record<string, Reading>;

/** The bundle with the readings in it; what the bundle says itself stays. */
export function withReadings(bundle: BundleDto, readings: Readings): BundleDto {
  return { ...bundle, events: bundle.events.map((event) => withReading(event, readings[event.slug] ?? {})) };
}

function withReading(event: BundleEvent, { ledger = [], saidAs, saidRule, claims }: Reading): BundleEvent {
  return {
    ...event,
    saidAs: event.saidAs ?? saidAs,
    saidRule: event.saidRule ?? saidRule,
    claims: event.claims ?? claims,
    statusHistory: event.statusHistory.map((entry, index) => {
      const { entry: _, ...read } = ledger.find((reading) => reading.entry === index) ?? { entry: index };
      return { ...read, ...entry };
    }),
  };
}
