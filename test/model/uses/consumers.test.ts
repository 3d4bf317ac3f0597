import { expect, test } from "vitest";
import { uses } from "./told-uses.ts";

test("journeys", async () => {
  const text = `
journeys:
  j:
    trigger: { event: order, where: { gone1: 1 } }
    audience: [vips, gone2]
    exitOn: [order, gone3, { event: order, match: [id, gone4] }, { page: home, match: [ref] }, { trait: gone5, is: 1 }]
    messages:
      - if: { segment: gone6 }
        uses: [total, lines.price, gone7, trait.email, trait.gone8]
        fallback: { gone9: [id, gone10, { trait: email }, { trait: gone11 }, { property: gone12 }, { static: gone }], total: [trait.gone13] }
    goal: { event: gone14 }
    reentry: { per: gone15 }
  k: { trigger: { segment: vips }, messages: [{ uses: [anything] }] }`;
  expect(await uses(text)).toEqual([
    "the journey `j` starts from the event `order` «order»",
    "DANGLING the journey `j` filters on the property `gone1` of `order` «gone1»",
    "the journey `j` is aimed at the segment `vips` «vips»",
    "DANGLING the journey `j` is aimed at the segment `gone2` «gone2»",
    "the journey `j` stops at the event `order` «order»",
    "DANGLING the journey `j` stops at the event `gone3` «gone3»",
    "the journey `j` stops at the event `order` «order»",
    "the journey `j` matches the property `id` of `order` «id»",
    "the journey `j` matches the property `id` of `order` «id»",
    "DANGLING the journey `j` matches the property `gone4` of `order` «gone4»",
    "DANGLING the journey `j` matches the property `gone4` of `order` «gone4»",
    "the journey `j` stops at the page `home` «home»",
    "the journey `j` matches the property `ref` of `home` «ref»",
    "DANGLING the journey `j` matches the property `ref` of `order` «ref»",
    "DANGLING the journey `j` filters on the trait `gone5` «gone5»",
    "DANGLING the journey `j` filters on the segment `gone6` «gone6»",
    "the journey `j` shows the property `total` of `order` «total»",
    "the journey `j` shows the property `lines.price` of `order` «lines.price»",
    "DANGLING the journey `j` shows the property `gone7` of `order` «gone7»",
    "the journey `j` shows the trait `email` «trait.email»",
    "DANGLING the journey `j` shows the trait `gone8` «trait.gone8»",
    "DANGLING the journey `j` shows the property `gone9` of `order` «gone9»",
    "the journey `j` falls back on the property `id` of `order` «id»",
    "DANGLING the journey `j` falls back on the property `gone10` of `order` «gone10»",
    "the journey `j` falls back on the trait `email` «email»",
    "DANGLING the journey `j` falls back on the trait `gone11` «gone11»",
    "DANGLING the journey `j` falls back on the property `gone12` of `order` «gone12»",
    "the journey `j` shows the property `total` of `order` «total»",
    "DANGLING the journey `j` falls back on the trait `gone13` «trait.gone13»",
    "DANGLING the journey `j` aims for the event `gone14` «gone14»",
    "DANGLING the journey `j` re-enters by the property `gone15` of `order` «gone15»",
    "the journey `k` starts from the segment `vips` «vips»",
  ]);
});

test("consumers", async () => {
  expect(
    await uses(
      "consumers: { c: { uses: [order, home, order.id, order.lines.sku, home.ref, trait.email, segment.vips, gone, gone.id, order.gone, trait.gone, segment.gone] } }",
    ),
  ).toEqual([
    "the consumer `c` reads the event `order` «order»",
    "the consumer `c` reads the page `home` «home»",
    "the consumer `c` reads the event `order` «order.id»",
    "the consumer `c` reads the property `id` of `order` «order.id»",
    "the consumer `c` reads the event `order` «order.lines.sku»",
    "the consumer `c` reads the property `lines.sku` of `order` «order.lines.sku»",
    "the consumer `c` reads the page `home` «home.ref»",
    "the consumer `c` reads the property `ref` of `home` «home.ref»",
    "the consumer `c` reads the trait `email` «trait.email»",
    "the consumer `c` reads the segment `vips` «segment.vips»",
    "DANGLING the consumer `c` reads the event `gone` «gone»",
    "DANGLING the consumer `c` reads the event `gone` «gone.id»",
    "the consumer `c` reads the event `order` «order.gone»",
    "DANGLING the consumer `c` reads the property `gone` of `order` «order.gone»",
    "DANGLING the consumer `c` reads the trait `gone` «trait.gone»",
    "DANGLING the consumer `c` reads the segment `gone` «segment.gone»",
  ]);
});

test("consumers of groups and their traits, beside events whose names begin so", async () => {
  expect(
    await uses(
      `groups: { team: { traits: { owner: { properties: { mail: email } } } }, acme.eu: { traits: { plan: string } } }
events: { group.created: { properties: { id: string } } }
consumers: { c: { uses: [group.account, group.account.plan, group.team.owner.mail, group.acme.eu.plan, group.created.id, group.account.gone, group.gone.plan] } }`,
    ),
  ).toEqual([
    "the consumer `c` reads the group `account` «group.account»",
    "the consumer `c` reads the group `account` «group.account.plan»",
    "the consumer `c` reads the trait `plan` of the group `account` «group.account.plan»",
    "the consumer `c` reads the group `team` «group.team.owner.mail»",
    "the consumer `c` reads the trait `owner.mail` of the group `team` «group.team.owner.mail»",
    "the consumer `c` reads the group `acme.eu` «group.acme.eu.plan»",
    "the consumer `c` reads the trait `plan` of the group `acme.eu` «group.acme.eu.plan»",
    "the consumer `c` reads the event `group.created` «group.created.id»",
    "the consumer `c` reads the property `id` of `group.created` «group.created.id»",
    "the consumer `c` reads the group `account` «group.account.gone»",
    "DANGLING the consumer `c` reads the trait `gone` of the group `account` «group.account.gone»",
    "DANGLING the consumer `c` reads the group `gone` «group.gone.plan»",
  ]);
});

test("scenarios", async () => {
  const text = `
scenarios:
  s:
    steps:
      - { at: 0m, track: order }
      - { at: 0m, track: gone1, traits: { gone2: 1 } }
      - { at: 0m, page: gone3 }
      - { at: 0m, identify: x, traits: { email: a, gone4: b } }
      - { at: 0m, group: account, traits: { plan: a, gone5: b } }
      - { at: 0m, group: gone6, traits: { plan: a } }
    expect:
      - { at: 1h, events: { order: 1, home: 1, gone7: 0 }, traits: { email: x, gone8: x }, in: [vips, gone9], notIn: [gone10], journeys: { welcome: sent, gone11: sent } }`;
  expect(await uses(text)).toEqual([
    "the scenario `s` sends the event `order` «order»",
    "DANGLING the scenario `s` sends the event `gone1` «gone1»",
    "DANGLING the scenario `s` sends the trait `gone2` «gone2»",
    "DANGLING the scenario `s` sends the page `gone3` «gone3»",
    "the scenario `s` sends the trait `email` «email»",
    "DANGLING the scenario `s` sends the trait `gone4` «gone4»",
    "the scenario `s` sends the group `account` «account»",
    "the scenario `s` sends the trait `plan` of the group `account` «plan»",
    "DANGLING the scenario `s` sends the trait `gone5` of the group `account` «gone5»",
    "DANGLING the scenario `s` sends the group `gone6` «gone6»",
    "the scenario `s` expects the event `order` «order»",
    "the scenario `s` expects the page `home` «home»",
    "DANGLING the scenario `s` expects the event `gone7` «gone7»",
    "the scenario `s` expects the segment `vips` «vips»",
    "DANGLING the scenario `s` expects the segment `gone9` «gone9»",
    "DANGLING the scenario `s` expects the segment `gone10` «gone10»",
    "the scenario `s` expects the journey `welcome` «welcome»",
    "DANGLING the scenario `s` expects the journey `gone11` «gone11»",
    "the scenario `s` expects the trait `email` «email»",
    "DANGLING the scenario `s` expects the trait `gone8` «gone8»",
  ]);
});
