// Preloaded into a measured child: writes what it used to file descriptor 3 as it exits.
const { writeSync } = require("node:fs");

// A rival's telemetry has no place in a measurement, and nothing that is measured needs the network.
if (process.env.BENCH_OFFLINE) globalThis.fetch = async () => new Response("{}");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  try {
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1024 }));
  } catch {
    // A grandchild has no such descriptor, and is not what is measured.
  }
});
