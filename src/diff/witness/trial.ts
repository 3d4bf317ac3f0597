import type { Json, JsonObject } from "../../model/json.ts";
import type { Answer } from "./answer.ts";
import { guesses } from "./guesses.ts";
import { holds } from "./holds.ts";
import { pruned } from "./pruned.ts";
import { readable } from "./readable.ts";
import type { Search } from "./search.ts";
import type { Term } from "./term.ts";
import { type Compile, plainJson } from "./validator.ts";

/** Tries payloads on two schemas, and makes those that tell them apart ones to be read. */
export class Trial {
  readonly #accepting: JsonObject;
  readonly #refusing: JsonObject;
  readonly #asked: Term;
  readonly #examples: readonly Json[];
  readonly #compile: Compile;

  /** `asked` are the payloads that are looked for, as far as terms can say it. */
  constructor(accepting: JsonObject, refusing: JsonObject, asked: Term, examples: readonly Json[], compile: Compile) {
    this.#accepting = accepting;
    this.#refusing = refusing;
    this.#asked = asked;
    this.#examples = examples;
    this.#compile = compile;
  }

  /** The payload of an answer, if ajv agrees; else what guesses find. */
  search(answer: Answer): Search {
    if (answer.kind !== "found") return this.#guessed([]);
    const { value } = answer;
    // Terms know nothing of most formats: first they are trusted to hold, then not.
    const ways = [
      this.#readable(value, (payload) => holds(this.#asked, payload) !== false),
      this.#readable(value, (payload) => holds(this.#asked, payload) === true),
    ];
    const found = ways.find((payload) => this.#tells(payload));
    return found === undefined ? this.#guessed([value]) : { kind: "found", payload: plainJson(found) };
  }

  /** The first of some payloads, and then of guesses, that does. */
  #guessed(payloads: readonly Json[]): Search {
    const right = this.#compile(plainJson(this.#accepting));
    const wrong = this.#compile(plainJson(this.#refusing));
    if (right === undefined || wrong === undefined) return { kind: "unknown" };
    const shows = (payload: Json): boolean => {
      const plain = plainJson(payload);
      return right(plain) === true && wrong(plain) === false && holds(this.#asked, payload) !== false;
    };
    for (const payload of [...payloads, ...guesses(this.#accepting, this.#refusing)])
      if (shows(payload)) return { kind: "found", payload: plainJson(this.#readable(payload, shows)) };
    return { kind: "unknown" };
  }

  /** Whether ajv accepts a payload by the one schema and refuses it by the other, as far as they speak of it. */
  #tells(payload: Json): boolean {
    const plain = plainJson(payload);
    const judge = (schema: JsonObject): boolean | undefined =>
      this.#compile(plainJson(pruned(schema, [plain])))?.(plain);
    return judge(this.#accepting) === true && judge(this.#refusing) === false;
  }

  #readable(payload: Json, shows: (payload: Json) => boolean): Json {
    return readable(payload, this.#accepting, this.#examples, shows);
  }
}
