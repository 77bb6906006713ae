/** Ends the program with one sentence on a Node that is too old to run it. Imported first, before anything newer. */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Démarche needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
