// Makes the data that benchmarks run on, once: npm run bench:data -- --events 1000000. They make it themselves where it is missing.
import { parseArgs } from 'node:util';
import { openData } from './data-folder.mjs';

const { values } = parseArgs({ options: { events: { type: 'string', default: '100000' } } });
const data = await openData(Number(values.events));
console.log(`Ready: ${values.events} events beside the demo dossiers.`);
await data.stop();
