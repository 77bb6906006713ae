import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { loadavg } from 'node:os';
import { Load } from '../cluster/load.mjs';
import { endAll, signal } from '../cluster/processes.mjs';
import { table } from '../cluster/report.mjs';
import { until } from '../cluster/until.mjs';
import { Importer } from './importer.mjs';
import { Program } from './program.mjs';

const KILLS = Number(process.env['DEMARCHE_KILLS'] ?? 500);
const MINUTES = Number(process.env['DEMARCHE_MINUTES'] ?? 120);

/** What is killed, in turn: each leaves the program ready again. How often of it something was killed is what each counts. */
const WAYS = [
  async function node(run) {
    await run.kill('the program', () => run.program.end('SIGKILL'));
    await run.startAgain();
  },
  async function postmaster(run) {
    await run.kill('the server', () => run.killServer());
    await run.comesBack();
  },
  async function both(run) {
    await run.kill('both', () => run.killBoth());
    await run.startAgain();
  },
  async function recovery(run) {
    const former = run.program.postmaster;
    await run.kill('the server', () => run.killServer());
    await until('the server is started again', 60, () => ![undefined, former].includes(run.program.postmaster));
    await wait(Math.random() * 300);
    await run.kill('the server while it recovers', () => run.killServer());
    await run.comesBack();
  },
  async function starting(run) {
    await run.kill('both', () => run.killBoth());
    run.program.launch();
    await wait(Math.random() * 1_000 * (run.starts.at(-1) ?? 4));
    if (Math.random() < 0.5) await run.kill('both while they start', () => run.killBoth());
    else await run.kill('the program while it starts', () => run.program.end('SIGKILL'));
    await run.startAgain();
  },
];

/** Kills what runs again and again under load, and looks what is lost; true where nothing was, and nothing stayed locked. */
export async function killAgainAndAgain() {
  const run = new Run();
  let good = false;
  try {
    good = await run.campaign();
    return good;
  } finally {
    await endAll();
    if (good) rmSync(run.program.folder, { recursive: true, force: true });
    else console.log(`What the program said is in ${run.program.folder}`);
  }
}

class Run {
  program = new Program();
  /** How often what was killed. */
  killed = new Map();
  /** Seconds from the launch of the program, and from the death of the server under it, until it was ready. */
  starts = [];
  returns = [];

  async campaign() {
    await this.program.start();
    const cookie = await this.program.signIn();
    this.load = new Load(this.program.site, cookie);
    this.importer = new Importer(this.program.site, cookie);
    this.load.start();
    const importing = this.importer.work();
    const ends = performance.now() + MINUTES * 60_000;
    const all = async () => {
      for (let turn = 0; this.count() < KILLS && performance.now() < ends; turn += 1) {
        await this.someWrites();
        await WAYS[turn % WAYS.length](this);
        if (turn % 25 === 24) this.tell();
      }
    };
    await Promise.race([all(), this.load.refused]);
    this.importer.going = false;
    await Promise.all([this.load.stop(), importing]);
    const found = await this.titles(cookie);
    await this.program.end('SIGTERM');
    return this.judge(found);
  }

  count() {
    return [...this.killed.values()].reduce((sum, times) => sum + times, 0);
  }

  async kill(what, how) {
    this.killed.set(what, (this.killed.get(what) ?? 0) + 1);
    await how();
  }

  killServer() {
    const { postmaster } = this.program;
    if (postmaster !== undefined) signal([postmaster], 'SIGKILL');
  }

  async killBoth() {
    this.killServer();
    await this.program.end('SIGKILL');
  }

  async startAgain() {
    this.starts.push(await this.program.start());
  }

  async comesBack() {
    const begun = performance.now();
    await this.someWrites(1);
    this.returns.push((performance.now() - begun) / 1_000);
  }

  /** Until so many more are acknowledged, and then a moment of any length. */
  async someWrites(count = 3) {
    const before = this.load.acknowledged.size;
    await until('writes go on', 120, () => this.load.acknowledged.size >= before + count);
    await wait(Math.random() * 500);
  }

  tell() {
    const { acknowledged } = this.load;
    console.log(
      `${this.count()} kills, ${acknowledged.size} acknowledged writes, start ${spread(this.starts)} s, load ${loadavg()[0].toFixed(1)}`,
    );
  }

  /** What is there of what was written: how often each title, and by which id. */
  async titles(cookie) {
    const found = new Map();
    const ids = new Set();
    for (let cursor = ''; cursor !== null;) {
      const path = `/api/events?dossier=iran-us-2025-2026&review=draft&limit=500${cursor && `&cursor=${cursor}`}`;
      const { items, nextCursor } = await (await fetch(this.program.site + path, { headers: { cookie } })).json();
      for (const { id, title } of items) {
        ids.add(id);
        found.set(title, (found.get(title) ?? 0) + 1);
      }
      cursor = nextCursor;
    }
    return { found, ids };
  }

  judge({ found, ids }) {
    const acknowledged = [...this.load.acknowledged];
    const lost = acknowledged.filter(([id]) => !ids.has(id)).length;
    const doubled = [...found].filter(([, times]) => times > 1).length;
    const { importer, load } = this;
    table([['killed', 'times'], ...this.killed, ['all', this.count()]]);
    table([
      ['', ''],
      ['writes acknowledged, lost, there twice', `${acknowledged.length}, ${lost}, ${doubled}`],
      ['not seen by whoever had written', load.unseen],
      [
        'spreadsheets applied, interrupted and applied again, failed, stuck',
        `${importer.applied}, ${importer.interrupted}, ${importer.failed}, ${importer.stuck.length} ${importer.stuck.join(' ')}`,
      ],
      ['as what spreadsheets failed', [...importer.failures].map(([code, times]) => `${times} × ${code}`).join(', ')],
      ['next start: median, 95 of 100, most', `${spread(this.starts)} s`],
      ['server back under the program: median, 95 of 100, most', `${spread(this.returns)} s`],
      ['how requests failed', [...load.failures].map(([what, times]) => `${times} × ${what}`).join(', ')],
      ['streams told to begin anew', load.ears.reduce((sum, { resets }) => sum + resets, 0)],
    ]);
    const mistakes =
      [...load.failures.keys()].some((what) => what.includes(': 500')) || importer.failures.has('internal');
    return lost + doubled + load.unseen + importer.stuck.length === 0 && !mistakes;
  }
}

/** Median, 95 of 100 and most. */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => (sorted[Math.ceil(sorted.length * share) - 1] ?? NaN).toFixed(1);
  return `${at(0.5)}, ${at(0.95)}, ${at(1)}`;
}
