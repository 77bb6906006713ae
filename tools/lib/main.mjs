import { StepError, stopRunning } from './run.mjs';

/** Runs a tool to its end; what goes wrong is told in a sentence, and interrupting it stops what it has started. */
export async function main(work) {
  const interrupt = (signal) => {
    stopRunning(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    await work();
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    process.exit(1);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
