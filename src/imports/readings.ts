import type { BundleClaim, BundleDto } from './bundle.dto.js';

/** What an editor read in the sources of a bundle, by event slug: claims on contested fields, and words behind windows. */
export type Readings = Record<string, { saidAs?: string; saidRule?: string; claims?: BundleClaim[] }>;

/** The bundle with the readings in it; what the bundle says itself stays. */
export function withReadings(bundle: BundleDto, readings: Readings): BundleDto {
  return {
    ...bundle,
    events: bundle.events.map((event) => {
      const { saidAs, saidRule, claims } = readings[event.slug] ?? {};
      return {
        ...event,
        saidAs: event.saidAs ?? saidAs,
        saidRule: event.saidRule ?? saidRule,
        claims: event.claims ?? claims,
      };
    }),
  };
}
