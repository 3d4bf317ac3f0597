import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Workplace } from "../workplace.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** What a runner sets; a test says for itself where it runs. */
export const NO_RUNNER = {
  GITHUB_ACTIONS: "",
  GITHUB_STEP_SUMMARY: "",
  GITHUB_BASE_REF: "",
  GITLAB_CI: "",
  CI_MERGE_REQUEST_DIFF_BASE_SHA: "",
};

const PLAN = `plan: { name: acme-shop, version: 2.4.0, owners: { growth: growth@acme.example } }

sources: { web: { kind: client, platform: browser } }

types:
  channel: { enum: [web, ios] }

generate:
  - { target: json-schema, out: ../schemas }

lint: { preset: none, rules: { consumers/dangling: error } }
`;

const EVENTS = `events:
  product_viewed:
    description: Someone looked at a product.
    owner: growth
    role: view
    properties:
      product_id: { type: string, required: true, description: The id of the product., examples: [p_serum] }
      category: { type: string, required: true, description: The department., examples: [skincare] }
      channel: { type: channel, required: true, description: Where it was seen. }
    oncePer: [product_id]

  offer_shown:
    description: Someone saw an offer.
    owner: growth
    role: offer
    properties:
      offer_id: { type: string, required: true, description: The id of the offer., examples: [o_welcome] }
      placement: { type: string, required: true, description: Where it was., examples: [popup] }
    dedupe: [offer_id]
`;

const PEOPLE = `segments:
  skincare_browsers:
    description: Looked at skincare this week.
    owner: growth
    match: { event: product_viewed, within: 7d, where: { category: skincare } }

journeys:
  browse_abandonment:
    title: Browse abandonment
    description: Reminds those who looked and left.
    owner: growth
    trigger: { segment: skincare_browsers }
`;

/** A git repository of a shop with a plan, outputs that are up to date, and a branch `change` that is checked out. */
export class Repository extends Workplace {
  private constructor() {
    super({
      "tracking-plan/plan.yaml": PLAN,
      "tracking-plan/events.yaml": EVENTS,
      "tracking-plan/people.yaml": PEOPLE,
      ".gitignore": "node_modules\n.tracking-plan/cache\n",
    });
  }

  /** The repository, its first commit on `main`. */
  static async ofShop(): Promise<Repository> {
    const made = new Repository();
    await made.run(["generate"]);
    // What `npx tracking-plan` finds.
    mkdirSync(made.path("node_modules/.bin"), { recursive: true });
    symlinkSync(join(ROOT, "bin/tracking-plan.js"), made.path("node_modules/.bin/tracking-plan"));
    made.git("init", "--quiet", "--initial-branch=main");
    made.git("config", "user.email", "growth@acme.example");
    made.git("config", "user.name", "Acme");
    made.git("config", "commit.gpgsign", "false");
    made.commit("The plan");
    made.git("checkout", "--quiet", "-b", "change");
    return made;
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--no-verify", "-m", message);
  }

  /** Renames an event, drops a property that a segment uses, and adds an enum value. */
  breakPlan(): void {
    this.edit("tracking-plan/events.yaml", (text) =>
      text.replace(/ {6}category: .*\n/, "").replace("  offer_shown:", "  offers_shown:"),
    );
    this.edit("tracking-plan/plan.yaml", (text) => text.replace("[web, ios]", "[web, ios, pos]"));
  }

  /** Says the rename, moves the segment off the property, and raises the version; the waiver takes a fingerprint. */
  mendPlan(fingerprint: string): void {
    this.edit("tracking-plan/events.yaml", (text) =>
      text.replace("  offers_shown:\n", "  offers_shown:\n    renamedFrom: [offer_shown]\n"),
    );
    this.edit("tracking-plan/people.yaml", (text) => text.replace(", where: { category: skincare }", ""));
    this.edit("tracking-plan/plan.yaml", (text) => text.replace("2.4.0", "3.0.0"));
    this.write(
      ".tracking-plan/suppressions.yaml",
      `version: 1
suppressions:
  - fingerprint: ${fingerprint}
    rule: property-removed
    reason: No build that is out sends it any more.
    owner: growth
    until: 2027-03-01
`,
    );
  }
}
