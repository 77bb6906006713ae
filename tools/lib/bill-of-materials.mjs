import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from './project.mjs';
import { npm, StepError } from './run.mjs';

/**
 * All packages that are served or given away, as CycloneDX 1.5. Asked of the project itself, npm leaves out what development needs *too*
 * (`--omit dev`: zod, iconv-lite, pg-protocol …), so it is asked of a copy of the manifests that knows nothing of development.
 */
export function billOfMaterials() {
  const stage = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-sbom-'));
  try {
    for (const manifest of ['package.json', 'client/package.json']) {
      const { devDependencies: _, ...served } = JSON.parse(fs.readFileSync(inProject(manifest), 'utf8'));
      fs.mkdirSync(path.dirname(path.join(stage, manifest)), { recursive: true });
      fs.writeFileSync(path.join(stage, manifest), JSON.stringify(served));
    }
    fs.copyFileSync(inProject('package-lock.json'), path.join(stage, 'package-lock.json'));
    ask(stage, 'install', '--package-lock-only', '--offline', '--ignore-scripts', '--loglevel=error');
    const told = ask(stage, 'sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application');
    const bill = JSON.parse(told);
    // npm calls it by its folder.
    bill.metadata.component.name = 'demarche';
    return `${JSON.stringify(bill, null, 2)}\n`;
  } finally {
    fs.rmSync(stage, { recursive: true });
  }
}

function ask(cwd, ...asked) {
  const [command, args] = npm(...asked);
  const shell = process.platform === 'win32' && command === 'npm';
  try {
    return execFileSync(command, args, {
      cwd,
      shell,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    throw new StepError(`The packages could not be told: ${error.stderr}`);
  }
}
