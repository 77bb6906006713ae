import { createApp } from './app.setup.js';
import { Problem } from './common/problem.js';
import { readConfig } from './config/config.js';
import { createDataSource } from './database/data-source.js';
import { databaseProblem } from './database/database-problem.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { migrate } from './database/migrate.js';
import { bundleInFile } from './imports/bundle-file.js';
import { BundleImportService } from './imports/bundle-import.service.js';
import { reportOf } from './imports/report-of-import.js';
import { readBundle } from './imports/read-bundle.js';

/** `npm run import -- dossier.zip`: brings a bundle, an archive or JSON, into the database of this Démarche, all of it or nothing. */
async function main(file: string | undefined): Promise<void> {
  if (file === undefined) throw new Error('Name the file: npm run import -- dossier.zip');
  const bundle = await readBundle(await bundleInFile(file));
  const config = readConfig(process.env);
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir, log: print });
  try {
    const dataSource = await createDataSource(config.databaseUrl ?? embedded?.url ?? '').initialize();
    await migrate(dataSource);
    const app = await createApp(config, dataSource);
    await app.init();
    const imported = await app
      .get(BundleImportService)
      .import(bundle, { author: 'Command line', authorId: null, reason: `Import of ${file}` });
    for (const line of reportOf(imported)) print(line);
    await app.close();
    await dataSource.destroy();
  } finally {
    await embedded?.stop();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv[2]).catch((error: unknown) => {
  const problem = error instanceof Problem ? error : databaseProblem(error);
  const lines = (problem?.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`).slice(0, 50);
  const sentence = problem?.message ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`${[sentence, ...lines].join('\n')}\n`);
  process.exitCode = 1;
});
