import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { feature } from 'topojson-client';

type Atlas = Parameters<typeof feature>[0];

/** Where a degree is wider than so many pixels, a coastline of the world at large would be seen to be a rough one. */
const CLOSE = 16;

/** All land of Earth without borders, fetched when the first map is drawn; a finer one where one looks closely. */
export function useLand(pixelsPerDegree: number): ReturnType<typeof feature> | undefined {
  const isClose = pixelsPerDegree > CLOSE;
  const { data } = useQuery({
    queryKey: ['land', isClose],
    queryFn: async () => {
      const { default: atlas } = isClose
        ? await import('world-atlas/land-50m.json')
        : await import('world-atlas/land-110m.json');
      const topology = atlas as unknown as Atlas;
      return feature(topology, atlas.objects.land as Atlas['objects'][string]);
    },
    staleTime: Infinity,
    // The other one would be too late for a printer.
    placeholderData: keepPreviousData,
  });
  return data;
}
