// Run as a process of its own: imports the module given as argument and prints the nanoseconds that a call of its `call` takes.
import { pathToFileURL } from "node:url";

const CALLS = 50_000;
const BATCHES = 9;

const { call, called } = await import(pathToFileURL(process.argv[2]).href);

async function batch() {
  const start = process.hrtime.bigint();
  for (let done = 0; done < CALLS; done++) call();
  const time = Number(process.hrtime.bigint() - start) / CALLS;
  // What a call left to be done afterwards is done outside its time.
  await new Promise((resolve) => setImmediate(resolve));
  return time;
}

const times = [];
for (let done = 0; done < BATCHES; done++) times.push(await batch());
if (called() !== CALLS * BATCHES) throw new Error(`${called()} of ${CALLS * BATCHES} calls went well.`);
// The first batches warm up.
times.splice(0, 3);
process.stdout.write(String(times.sort((a, b) => a - b)[times.length >> 1]));
