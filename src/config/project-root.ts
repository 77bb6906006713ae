import path from 'node:path';

/** Where the program itself lives: the folder that holds `package.json`, both from `src/` and from `dist/`. */
export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');
