/** What stands at a place: the same for the same slot, another for each other. */
export interface Words {
  readonly name: (slot: number) => string;
  readonly text: (slot: number) => string;
}

type Said = Readonly<Record<string, unknown>>;

/** An object with one key, which may be anything. */
const keyed = (key: string, value: unknown): Said =>
  Object.assign(Object.create(null), Object.fromEntries([[key, value]]));

/** A value that fits no cell, so that the values of its enum stand below, whatever the others are. */
const LONG = "long".repeat(20);

/** A plan that uses all of the language, in which every name and every text is one of `words`. */
export function planSaying({ name, text }: Words): Said {
  const [event, old, next, page, segment, other, journey, consumer, scenario] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    name,
  ) as [string, string, string, string, string, string, string, string, string];
  const [property, list, inner, value, context, trait, group, type, shape] = [10, 11, 12, 13, 14, 15, 16, 17, 18].map(
    name,
  ) as [string, string, string, string, string, string, string, string, string];
  const [source, destination, consent, identifier, owner] = [19, 20, 21, 22, 23].map(name) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const described = (slot: number): Said => ({
    title: text(slot),
    description: text(slot + 1),
    owner,
    tags: [text(slot + 2)],
    links: keyed(name(slot + 30), `javascript:${text(slot + 3)}`),
  });
  const life = (slot: number): Said => ({
    deprecated: { reason: text(slot), since: "1.0.0", replacedBy: property },
    renamedFrom: [{ name: name(slot + 10), sendBothUntil: "2027-01-01" }],
    since: "1.0.0",
  });
  const plain = { type: "string", description: text(1), required: true };
  return {
    plan: { name: name(24), version: "1.0.0", description: text(2), owners: keyed(owner, `javascript:${text(3)}`) },
    sources: keyed(source, {
      ...described(4),
      kind: "client",
      platform: text(5),
      sends: keyed(context, text(6)),
      delivery: { maxDelay: "1m" },
    }),
    destinations: keyed(destination, { type: "http", ...described(7), sources: [source] }),
    consent: keyed(consent, described(8)),
    identity: {
      description: text(9),
      userId: identifier,
      identifiers: keyed(identifier, { type: "string", description: text(10), stable: true }),
      merge: { window: "30d", events: keyed(event, identifier) },
      guests: { identifyBy: [identifier] },
      internal: { emails: [text(11)] },
    },
    context: keyed(context, {
      type: "string",
      description: text(12),
      sources: [source],
      persist: { firstTouch: trait },
    }),
    types: {
      ...keyed(type, {
        values: {
          ...keyed(value, { description: text(13), deprecated: text(14), renamedFrom: [name(25)] }),
          [LONG]: text(15),
        },
        description: text(15),
      }),
      ...keyed(shape, {
        title: text(16),
        description: text(17),
        version: 2,
        versionField: name(26),
        properties: {
          ...keyed(inner, { ...plain, type }),
          ...keyed(property, { type: "money", unit: text(18), examples: [text(19)] }),
        },
      }),
    },
    properties: keyed(property, {
      ...plain,
      unit: { from: property },
      pii: "personal",
      default: text(20),
      fill: true,
      normalize: ["trim"],
      ...life(21),
    }),
    propertyGroups: keyed(name(27), keyed(property, "required")),
    traits: keyed(trait, {
      values: keyed(value, text(22)),
      description: text(23),
      sources: [source],
      changeEvent: event,
    }),
    groups: keyed(group, {
      ...described(24),
      id: name(28),
      traits: keyed(inner, { type: "string", description: text(25), ...life(26) }),
    }),
    events: {
      ...keyed(event, {
        ...described(27),
        role: "cart",
        key: true,
        firesWhen: text(28),
        version: 3,
        since: "1.0.0",
        sources: [source],
        sourceOfTruth: source,
        propertyGroups: [name(27)],
        properties: {
          ...keyed(list, { type: "array", items: shape, description: text(29) }),
          ...keyed(inner, {
            description: text(30),
            properties: keyed(value, {
              enum: [text(31), text(32), name(13), LONG, 7, null],
              description: text(33),
              required: true,
            }),
          }),
          ...keyed(value, {
            values: { ...keyed(value, text(34)), ...keyed(name(29), text(35)) },
            description: text(36),
          }),
        },
        dedupe: { key: [property], window: "30m" },
        oncePer: [property],
        consent: [consent],
        identity: "known",
        renamedFrom: [old],
        destinations: keyed(destination, { name: name(37), properties: keyed(property, name(38)) }),
        examples: [keyed(property, text(39))],
      }),
      ...keyed(old, {
        deprecated: {
          reason: text(40),
          replacedBy: event,
          since: "1.0.0",
          removeAfter: "2027-01-01",
          sendUntil: "2027-01-01",
        },
        additionalProperties: true,
        properties: keyed(inner, { const: text(41) }),
      }),
      ...keyed(next, { status: "planned", description: text(42), tags: [text(43)] }),
    },
    pages: keyed(page, {
      ...described(44),
      call: "screen",
      category: text(45),
      path: text(46),
      properties: keyed(property, "required"),
    }),
    segments: {
      ...keyed(segment, {
        ...described(47),
        match: {
          all: [
            {
              event,
              within: "24h",
              where: {
                ...keyed(property, { is: text(48), matches: text(49), startsWith: text(50) }),
                ...keyed(list, { any: keyed(inner, { in: [text(51), text(52)] }) }),
              },
              count: { distinct: property, gte: 3 },
            },
            { not: { event: old, since: event } },
            {
              any: [
                { page, where: keyed(property, { exists: false }) },
                { group, trait: inner, is: text(53) },
                { trait, not: text(54) },
              ],
            },
            { not: { segment: other } },
          ],
        },
      }),
      ...keyed(other, { match: { trait, before: text(55) } }),
    },
    journeys: keyed(journey, {
      ...described(56),
      trigger: { event, where: keyed(property, text(57)) },
      audience: [segment, other],
      exitOn: [{ event: old, match: [inner] }, { segment: other }],
      messages: [
        {
          name: text(58),
          after: "30m",
          channel: text(59),
          if: { any: [{ segment }, { trait, is: text(60) }] },
          uses: [property, `trait.${trait}`],
          fallback: keyed(property, [{ trait }, { static: text(61) }]),
        },
      ],
      goal: { event: next, within: "7d" },
      holdout: "10%",
      reentry: { per: property, atMost: 1, every: "7d" },
      acceptAnonymous: text(62),
    }),
    consumers: keyed(consumer, { ...described(63), kind: text(64), uses: [`trait.${trait}`, `segment.${segment}`] }),
    scenarios: keyed(scenario, {
      ...described(65),
      steps: [{ at: "0m", source, anonymousId: "a", track: next }],
      expect: [{ at: "1h", anonymousId: "a", in: [segment] }],
    }),
  };
}
