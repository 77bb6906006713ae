import './lib/check-node.mjs';
import { billOfMaterials } from './lib/bill-of-materials.mjs';
import { main } from './lib/main.mjs';

/** `npm run --silent sbom`: the bill of materials, on the output. */
await main(() => process.stdout.write(billOfMaterials()));
