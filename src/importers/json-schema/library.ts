import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import { child, keysOf } from "../../model/pointer.ts";
import type { Spot } from "./spot.ts";

/** A schema that a reference leads to. */
export interface Target extends Spot {
  readonly schema: Json;
}

/** Stands between the file of a reference and the reference: no path holds it. */
const FROM = "\u0000";

/**
 * The documents that references may lead into, each by its path and by its `$id`. Schemas are modern (2020-12) already.
 * A reference that was added remembers its file, so that what is put together from several files still leads home.
 */
export class Library {
  readonly #documents = new Map<string, Json>();
  /** `$id`, `id` and anchors → the place that they name. */
  readonly #named = new Map<string, Spot>();
  readonly #wanted = new Set<string>();

  /** Adds a document, and gives it as it is to be read. `path` is relative, with `/`. */
  add(path: string, schema: Json): Json {
    const own = owned(schema, path);
    this.#documents.set(path, own);
    if (isJsonObject(own)) this.#index(own, { file: path, pointer: "" });
    return own;
  }

  /** What a reference leads to; nothing where it leads out of the library. */
  resolve(said: string): Target | undefined {
    const [file = "", ref = ""] = said.split(FROM);
    const from: Spot = { file, pointer: "" };
    const hash = ref.indexOf("#");
    const base = hash < 0 ? ref : ref.slice(0, hash);
    const fragment = hash < 0 ? "" : ref.slice(hash + 1);
    const home = base === "" ? { file: from.file, pointer: "" } : this.#document(base, from.file);
    if (home === undefined) return undefined;
    if (home.file !== file) this.#wanted.add(home.file);
    if (fragment !== "" && !fragment.startsWith("/")) return this.#at(this.#named.get(`${home.file}#${fragment}`));
    return this.#at({ file: home.file, pointer: home.pointer + decoded(fragment) });
  }

  /** Whether a reference of another document led into this one. */
  isWanted(path: string): boolean {
    return this.#wanted.has(path);
  }

  #document(base: string, from: string): Spot | undefined {
    const named = this.#named.get(base);
    if (named) return named;
    const folder = from.slice(0, from.lastIndexOf("/") + 1);
    const file = [normal(folder + base), normal(base)].find((path) => this.#documents.has(path));
    if (file !== undefined) return { file, pointer: "" };
    const suffix = normal(base.replace(/^[a-z]+:\/\/[^/]*/i, ""));
    const like = [...this.#documents.keys()].filter((path) => suffix !== "" && `/${path}`.endsWith(`/${suffix}`));
    return like.length === 1 && like[0] !== undefined ? { file: like[0], pointer: "" } : undefined;
  }

  #at(spot: Spot | undefined): Target | undefined {
    if (spot === undefined) return undefined;
    let schema: Json | undefined = this.#documents.get(spot.file);
    for (const key of keysOf(spot.pointer)) {
      if (Array.isArray(schema)) schema = schema[Number(key)];
      else schema = isJsonObject(schema) && Object.hasOwn(schema, key) ? schema[key] : undefined;
    }
    return schema === undefined ? undefined : { ...spot, schema };
  }

  #index(schema: JsonObject, spot: Spot): void {
    for (const keyword of ["$id", "id"]) {
      const id = schema[keyword];
      if (typeof id === "string" && !id.startsWith("#")) this.#named.set(id.replace(/#$/, ""), spot);
      if (typeof id === "string" && id.startsWith("#")) this.#named.set(`${spot.file}${id}`, spot);
    }
    for (const keyword of ["$anchor", "$dynamicAnchor"])
      if (typeof schema[keyword] === "string") this.#named.set(`${spot.file}#${schema[keyword]}`, spot);
    for (const [key, value] of Object.entries(schema))
      this.#indexInner(value, { ...spot, pointer: child(spot.pointer, key) });
  }

  #indexInner(value: Json, spot: Spot): void {
    if (isJsonObject(value)) this.#index(value, spot);
    else if (Array.isArray(value))
      for (const [at, each] of value.entries()) this.#indexInner(each, { ...spot, pointer: child(spot.pointer, at) });
  }
}

/** A reference as its author wrote it. */
export const writtenRef = (said: string): string => said.slice(said.indexOf(FROM) + 1);

/** The schema whose references remember their file. */
function owned(value: Json, file: string): Json {
  if (Array.isArray(value)) return value.map((each: Json) => owned(each, file));
  if (!isJsonObject(value)) return value;
  const made = jsonObject();
  for (const [key, inner] of Object.entries(value))
    made[key] = key === "$ref" && typeof inner === "string" ? file + FROM + inner : owned(inner, file);
  return made;
}

/** A path without `.`, `..` and doubled slashes. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** A fragment of a URL as a JSON pointer. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
