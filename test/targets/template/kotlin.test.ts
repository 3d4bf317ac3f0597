import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { HOSTILE_PLAN } from "../../support/hostile-plan.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { KOTLIN, kotlinNames, parcels, textOf } from "./rendering.ts";

const run = promisify(execFile);

test("the small plan in Kotlin", async () => {
  await expect(await textOf(await parcels(), KOTLIN)).toMatchFileSnapshot("../../golden/template/Parcels.kt");
});

/** Comments, texts, names between backticks: where the plan's own words may stand. */
const SAID = /\/\*\*?[^*]*(?:\*(?!\/)[^*]*)*\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"|`[^`\n]+`/g;

test("nothing of a hostile plan stands outside comments, texts and names", async () => {
  const text = await textOf(await planOf(HOSTILE_PLAN), KOTLIN);
  const rest = text.replace(SAID, "x");
  expect(rest.replace(/[\p{L}\p{M}\p{N}_\s(){}<>,:;.?=&|@!*-]/gu, "")).toBe("");
  expect(rest).not.toMatch(/\/\/|\/\*|\*\//);
  for (const [open, close] of ["()", "{}"].map((pair) => [...pair])) {
    expect(rest.split(open ?? "").length, open).toBe(rest.split(close ?? "").length);
  }
});

/** JetBrains' compiler: from npm (`kotlin-compiler`), or wherever KOTLIN_HOME says. It needs Java. */
const HOME = process.env["KOTLIN_HOME"] ?? join(import.meta.dirname, "../../../node_modules/kotlin-compiler");
const jar = (name: string): string => join(HOME, "lib", `${name}.jar`);
const hasJava = await run("java", ["-version"]).then(
  () => true,
  () => false,
);
const canCompile = hasJava && existsSync(jar("kotlin-compiler"));

/** Says what the maps of some events hold, one a line. */
const MAIN = `@file:Suppress("DEPRECATION")

fun main() {
    val serum = shop.LineItem("p1", "v1", "SER", "Night serum", null, shop.Category.SKINCARE, 2, 49.0, "EUR", false, null, "https://a.example/")
    val added = shop.ProductAdded("c1", 98.0, "EUR", 2, listOf(serum), "p1", shop.Category.SKINCARE)
    println(added.eventName() + " " + added.toMap())
    println(shop.OrderCompleted("o1", "c1", 74.5, "EUR", listOf(), 0, shop.Category.MAKEUP, null, "DE", true).toMap())
    val to = parcels.Address("Main", "DE", parcels.AddressPosition(1.5, 2.0))
    val proof = listOf(parcels.ParcelSentProofOption2(7), mapOf("at" to parcels.DepotOnly.NORTH))
    println(parcels.ParcelSent("p1", to, service = parcels.Service.ECONOMY, weight = 1.0, value = null, proof = proof, size = 3).toMap())
    println(parcels.ParcelLost("p1", parcels.DepotOnly.NORTH).toMap())
    println(parcels.ParcelLost("p1", parcels.DepotOnly.NORTH, searched = listOf()).toMap())
    println(parcels.AppOpened.eventName() + " " + parcels.AppOpened.toMap())
    println(parcels.TrackingPage("p1").pageName())
    println(names.TrackedEvent_("a", "b", "c", it = "d", toMap = "e").toMap())
    println(names.QuotedNameTick().eventName() + " " + names.QuotedNameTick().toMap())
    println(names.PairOfThings("a", \`class\` = "b", \`true\` = false).toMap())
    println(names.Traits(trait = names.Tracked_.U22, \`class\` = names.TraitsClass.OBJECT).toMap())
    println(names.Then().toMap())
}
`;

const PRINTED = [
  "product_added {cart_id=c1, cart_value=98.0, currency=EUR, items_count=2, items=[{product_id=p1, variant_id=v1, sku=SER, name=Night serum, category=skincare, quantity=2, price=49.0, currency=EUR, is_subscription=false, product_url=https://a.example/}], product_id=p1, primary_category=skincare, event_version=2, items_schema_version=2}",
  "{order_id=o1, cart_id=c1, revenue=74.5, currency=EUR, items=[], items_count=0, primary_category=makeup, shipping_country=DE, is_first_order=true, items_schema_version=2}",
  "{parcel_id=p1, to={street=Main, country=DE, position={lat=1.5, lon=2.0}}, service=economy, weight=1.0, value=null, currency=EUR, kind=parcel, proof=[{pin=7}, {at=north}], size=3, event_version=2, address_version=3}",
  "{parcel_id=p1, depot=north}",
  "{parcel_id=p1, depot=north, searched=[], address_version=3}",
  "app_opened {}",
  "tracking_page",
  "{tracked=a, plain=b, to=c, it=d, toMap=e}",
  `"quoted" \${name} \`tick\` {"$x"="$x" \${y} \u2028, $y=$default\n}`,
  "{in=a, class=b, true=false}",
  '{class=object, trait */="}',
  "{e=null, f={__proto__={a=[1, $]}}, g=1.2345678901234567E19}",
];

// Without a compiler it is skipped on a person's machine; in CI, where .ci/run installs one, it fails.
describe.skipIf(!canCompile && process.env["CI"] === undefined)(
  "what Kotlin makes of it (needs Java and the npm package kotlin-compiler, or KOTLIN_HOME)",
  () => {
    test("it compiles without a warning, and says the plan's names back", { timeout: 300_000 }, async () => {
      const inPackage = async (name: string, plan: ReturnType<typeof shopPlan>): Promise<[string, string]> => [
        `${name}.kt`,
        (await textOf(await plan, KOTLIN)).replace("package tracking", `package ${name}`),
      ];
      const files = [
        await inPackage("shop", shopPlan()),
        await inPackage("parcels", parcels()),
        await inPackage("names", kotlinNames()),
      ];
      const folder = temporaryFolder(new Map([...files, ["Main.kt", MAIN]]));
      const compiler = [
        "-cp",
        jar("kotlin-preloader"),
        "org.jetbrains.kotlin.preloading.Preloader",
        "-cp",
        jar("kotlin-compiler"),
      ];
      const flags = ["-Werror", "-no-reflect", "-d", join(folder, "classes")];
      await run("java", ["-Xmx512M", ...compiler, "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", ...flags, folder]);
      const classes = [join(folder, "classes"), jar("kotlin-stdlib")].join(process.platform === "win32" ? ";" : ":");
      const { stdout } = await run("java", [
        "-Dstdout.encoding=UTF-8",
        "-Dfile.encoding=UTF-8",
        "-cp",
        classes,
        "MainKt",
      ]);
      expect(stdout).toBe(`${PRINTED.join("\n")}\n`);
    });
  },
);
