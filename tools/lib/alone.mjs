import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from './project.mjs';

const LOCK = inProject('.setup.lock');
const HEARTBEAT = 2_000;

/**
 * Runs work that writes into the project, such as an install or a build, in one process at a time; others wait.
 * The lock of a process that was killed is recognised by its id or by its silence and taken over.
 */
export async function alone(work) {
  for (let waiting = false; !claim(); await pause(200)) {
    if (removeDead()) continue;
    if (!waiting) console.log('Waiting for another start that is installing or building …');
    waiting = true;
  }
  const heart = setInterval(() => fs.utimesSync(LOCK, new Date(), new Date()), HEARTBEAT);
  const release = () => fs.rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    process.off('exit', release);
    release();
  }
}

function claim() {
  const draft = `${LOCK}.${process.pid}`;
  fs.writeFileSync(draft, String(process.pid));
  try {
    fs.linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/** Removes the lock if its holder is dead, looking again after taking it, as another waiter may have been faster. */
function removeDead() {
  const holder = holderOf(LOCK);
  if (holder === undefined || lives(holder)) return false;
  const taken = `${LOCK}.dead.${process.pid}`;
  try {
    fs.renameSync(LOCK, taken);
    if (holderOf(taken)?.pid !== holder.pid) fs.linkSync(taken, LOCK);
    fs.rmSync(taken, { force: true });
  } catch {
    // Somebody else has removed it or claimed it.
  }
  return true;
}

function holderOf(file) {
  try {
    return { pid: Number(fs.readFileSync(file, 'utf8')), touched: fs.statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

function lives({ pid, touched }) {
  if (Date.now() - touched > 5 * HEARTBEAT) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
