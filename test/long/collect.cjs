// Loaded before the program that is measured: what it holds is known once what it has let go is collected.
process.on('SIGUSR2', () => globalThis.gc());
