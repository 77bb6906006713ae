import { useSearch } from '@tanstack/react-router';

/** The day that the address looks back to (YYYY-MM-DD), on any page; undefined is now. */
export function useKnownOn(): string | undefined {
  return useSearch({ strict: false, select: ({ knownOn }) => knownOn });
}
