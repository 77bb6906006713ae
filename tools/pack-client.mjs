import './lib/check-node.mjs';
import fs from 'node:fs';
import { main } from './lib/main.mjs';
import { packClient } from './lib/pack-client.mjs';
import { inProject } from './lib/project.mjs';

/** `npm run pack:client`: the typed client as a tarball in `packages`, or in the folder named. */
await main(async () => {
  const folder = process.argv[2] ?? inProject('packages');
  fs.mkdirSync(folder, { recursive: true });
  console.log(await packClient(folder));
});
