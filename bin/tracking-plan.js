#!/usr/bin/env node
// The whole command is dist/cli.js; `npm run build` makes it.
import "../dist/cli.js";
