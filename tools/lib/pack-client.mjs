import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';
import { npm, runQuietly } from './run.mjs';

const FILES = ['index.js', 'index.d.ts', 'README.md', 'examples'];

/**
 * Makes the package of the typed client in `folder`: what is written by hand, the types that `npm run generate` made, and versions as they are here. Resolves to
 * the path of its tarball.
 */
export async function packClient(folder) {
  const made = path.join(folder, 'package');
  fs.rmSync(made, { recursive: true, force: true });
  for (const name of FILES) fs.cpSync(inProject('api-client', name), path.join(made, name), { recursive: true });
  fs.copyFileSync(inProject('client/src/api/schema.d.ts'), path.join(made, 'schema.d.ts'));
  fs.copyFileSync(inProject('LICENSE'), path.join(made, 'LICENSE'));
  const { version, devDependencies } = read(inProject('package.json'));
  const own = { ...read(inProject('api-client/package.json')), version };
  const manifest = { ...own, dependencies: { 'openapi-fetch': devDependencies['openapi-fetch'] } };
  fs.writeFileSync(path.join(made, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const [command, args] = npm('pack', made, '--pack-destination', folder, '--loglevel=error');
  await runQuietly(command, args, 'The client could not be packed: see what npm says above.');
  fs.rmSync(made, { recursive: true });
  return path.join(folder, `${own.name}-${version}.tgz`);
}

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}
