import { afterEach, describe, expect, test, vi } from "vitest";
import { browserStore, cookieStore } from "../../src/runtime/cookies.ts";
import { identify, send } from "../../src/runtime/core.ts";
import { localStore, storeIn, type Texts } from "../../src/runtime/storage.ts";
import { setup } from "./setup.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Web Storage, as far as the runtime knows it. */
function texts(): Texts & { readonly all: Map<string, string>; removeItem(key: string): unknown } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, text) => all.set(key, text),
    removeItem: (key) => all.delete(key),
  };
}

/** A document that keeps cookies as a browser does, and remembers how each was written. */
class Cookies {
  readonly written: string[] = [];
  readonly #jar = new Map<string, string>();

  get cookie(): string {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  set cookie(text: string) {
    this.written.push(text);
    const [pair = "", ...rules] = text.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    if (rules.includes("max-age=0")) this.#jar.delete(name);
    else this.#jar.set(name, pair.slice(name.length + 1));
  }
}

const throwing = (): never => {
  throw new Error("SecurityError");
};

describe("a store in texts", () => {
  test("gives back what it was given, and what another has written since", () => {
    const place = texts();
    const [one, two] = [storeIn(place), storeIn(place)];
    one.set("k", { a: "é\"'; \n" });
    expect([one.get("k"), two.get("k"), one.get("other")]).toEqual([{ a: "é\"'; \n" }, { a: "é\"'; \n" }, undefined]);
    two.set("k", { b: 2 });
    expect(one.get("k")).toEqual({ b: 2 });
  });

  test.each(["", "nonsense", "{", "1", "null", '"text"'])("takes %j for nothing", (text) => {
    const place = texts();
    place.all.set("k", text);
    expect(storeIn(place).get("k")).toBeUndefined();
  });

  test.each<[what: string, broken: Partial<Texts>]>([
    ["full", { setItem: throwing }],
    ["unreadable", { getItem: throwing }],
    ["blocked", { getItem: throwing, setItem: throwing }],
    ["forgetful", { setItem: () => {} }],
  ])("remembers by itself where the place is %s", (_, broken) => {
    const store = storeIn({ ...texts(), ...broken });
    store.set("k", { a: 1 });
    store.set("k", { a: 2 });
    expect([store.get("k"), store.get("other")]).toEqual([{ a: 2 }, undefined]);
  });

  test("that becomes full keeps what it could not write", () => {
    const place = texts();
    const store = storeIn(place);
    store.set("k", { a: 1 });
    place.setItem = throwing;
    store.set("k", { a: 2 });
    expect([store.get("k"), place.all.get("k")]).toEqual([{ a: 2 }, '{"a":1}']);
  });
});

describe("local storage", () => {
  test("keeps what it is given and leaves nothing else there", () => {
    const place = texts();
    vi.stubGlobal("localStorage", place);
    localStore()?.set("acme-shop.production.person", { anonymousId: "x" });
    expect([...place.all]).toEqual([["acme-shop.production.person", '{"anonymousId":"x"}']]);
  });

  test("is no store where it is missing or blocked", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(localStore()).toBeUndefined();
    vi.stubGlobal("localStorage", { ...texts(), setItem: throwing });
    expect(localStore()).toBeUndefined();
    vi.unstubAllGlobals();
    const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get: throwing });
    expect(localStore()).toBeUndefined();
    Reflect.deleteProperty(globalThis, "localStorage");
    if (before) Object.defineProperty(globalThis, "localStorage", before);
  });
});

describe("cookies", () => {
  test("keep what they are given, encoded, for the whole site and 400 days", () => {
    const document = new Cookies();
    vi.stubGlobal("document", document);
    vi.stubGlobal("location", { protocol: "https:" });
    const store = cookieStore({ domain: "shop.example" });
    store?.set("acme; shop", { a: "é=;" });
    expect(store?.get("acme; shop")).toEqual({ a: "é=;" });
    expect(document.written.at(-1)).toBe(
      "acme%3B%20shop=%7B%22a%22%3A%22%C3%A9%3D%3B%22%7D;path=/;samesite=lax;secure;domain=shop.example;max-age=34560000",
    );
    expect(document.cookie).not.toContain("tracking-plan");
  });

  test("over plain http are not marked secure, and last as long as is said", () => {
    const document = new Cookies();
    vi.stubGlobal("document", document);
    vi.stubGlobal("location", { protocol: "http:" });
    cookieStore({ days: 0.5 })?.set("k", {});
    expect(document.written.at(-1)).toBe("k=%7B%7D;path=/;samesite=lax;max-age=43200");
  });

  test("are no store where there is no document, or it keeps none", () => {
    expect(cookieStore()).toBeUndefined();
    vi.stubGlobal("document", { cookie: "" });
    Object.defineProperty(document, "cookie", { get: () => "", set: () => {} });
    expect(cookieStore()).toBeUndefined();
    vi.stubGlobal("document", Object.defineProperty({}, "cookie", { get: throwing }));
    expect(cookieStore()).toBeUndefined();
  });

  test("of others do no harm", () => {
    const document = new Cookies();
    document.cookie = "k=%E0%A4%A";
    document.cookie = "other=1";
    vi.stubGlobal("document", document);
    expect(cookieStore()?.get("k")).toBeUndefined();
  });
});

describe("the browser's store", () => {
  test("is local storage, or else cookies, or none, and then memory does", () => {
    const place = texts();
    const document = new Cookies();
    vi.stubGlobal("document", document);
    vi.stubGlobal("localStorage", place);
    browserStore()?.set("a", {});
    vi.stubGlobal("localStorage", undefined);
    browserStore()?.set("b", {});
    expect([[...place.all.keys()], document.cookie]).toEqual([["a"], "b=%7B%7D"]);

    vi.unstubAllGlobals();
    const { tracker, sent } = setup({ storage: browserStore() });
    identify(tracker, "u1");
    send(tracker, "a", {});
    expect(sent.events[1]).toMatchObject({ userId: "u1", anonymousId: sent.events[0]?.anonymousId });
  });

  test("carries a person over a reload", () => {
    vi.stubGlobal("localStorage", texts());
    const before = setup({ storage: browserStore() });
    identify(before.tracker, "u1");
    const after = setup({ storage: browserStore() });
    send(after.tracker, "a", {});
    expect(after.sent.events[0]).toMatchObject({ userId: "u1", anonymousId: before.sent.events[0]?.anonymousId });
  });
});
