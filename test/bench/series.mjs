import { run } from "./process.mjs";

/** The middle of `numbers`; of an even count, the lower middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1];
}

/**
 * Runs every contender once per round, in turn (A B C A B C …), so that what else the machine does falls on all alike.
 * `contenders` maps a name to what `run` takes and, optionally, `before`, which prepares each run outside its time.
 * Gives by name the medians of wall, cpu and memory.
 */
export function series(contenders, rounds) {
  const names = Object.keys(contenders);
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      contenders[name].before?.();
      runs.get(name).push(run(contenders[name]));
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(runs.get(name))]));
}

function summary(runs) {
  return {
    wall: median(runs.map((each) => each.wall)),
    cpu: median(runs.map((each) => each.cpu)),
    memory: median(runs.map((each) => each.memory)),
  };
}
