import fc from "fast-check";

/** Laws draw the same cases each time too (see `draw`): `SEED=7 npx vitest run test/…` draws others. */
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
