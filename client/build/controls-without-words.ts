import type { Plugin } from 'vite';

const NONE = '\0no-words';

/**
 * Leaves out what React Aria says by itself, in thirty-four languages that are no language of ours alone: those words stand in our
 * dictionaries (`src/i18n/controls.ts`).
 */
export function controlsWithoutWords(): Plugin {
  return {
    name: 'controls-without-words',
    enforce: 'pre',
    resolveId: (id, from) => (/\/intlStrings\.m?js$/.test(id) && from?.includes('/react-aria/') ? NONE : null),
    load: (id) => (id === NONE ? 'export default {};' : null),
  };
}
