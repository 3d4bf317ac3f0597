#!/usr/bin/env node
// The whole command is dist/cli.cjs; `npm run build` makes it.
require("../dist/cli.cjs");
