import vm from "node:vm";

/** What a browser, a worker, a server or an edge runtime has around a script, and a script alone has not. */
const HOST = (
  "addEventListener caches clearInterval clearTimeout console crypto customElements document fetch global history indexedDB " +
  "localStorage location navigator performance postMessage process queueMicrotask requestAnimationFrame require self " +
  "sessionStorage setImmediate setInterval setTimeout window XMLHttpRequest"
).split(" ");

/** Gives each of them a getter that notes who looks, and watches the clock and the dice of the language itself. */
const WATCH = `(names, note) => {
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      get: () => (note("reads " + name), () => undefined),
      set: () => note("writes " + name),
    });
  }
  const { now } = Date;
  Date.now = () => (note("reads the clock"), now());
  Math.random = () => (note("rolls dice"), 0);
}`;

/** What a script does to the world around it as it runs, and what it leaves there. */
export function effectsOf(code: string): readonly string[] {
  const effects: string[] = [];
  const world = vm.createContext();
  vm.runInContext(WATCH, world)(HOST, (effect: string) => effects.push(effect));
  const names = (): readonly string[] => vm.runInContext("Object.getOwnPropertyNames(globalThis)", world);
  const before = new Set(names());
  vm.runInContext(code, world);
  return [
    ...effects,
    ...names()
      .filter((name) => !before.has(name))
      .map((name) => `makes ${name}`),
  ];
}
