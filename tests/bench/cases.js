// SPDX-License-Identifier: MIT OR Apache-2.0
// What is measured: calls of one function, or few. `body` is one turn of a loop that counts `i`; `names` are the
// functions it uses; `prepare` makes `args`.

const ascii = (length) =>
  Array.from({ length }, (_, i) => String.fromCharCode(32 + ((i * 7919 + (i >> 3) * 31) % 95))).join("");

/** 60 % ASCII, 20 % Cyrillic, 15 % CJK, 5 % emoji, in an order without pattern. */
function mixed(length) {
  let seed = 42;
  const random = (n) => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) % n;
  let text = "";
  while (text.length < length) {
    const kind = random(100);
    if (kind < 60) text += String.fromCharCode(32 + random(95));
    else if (kind < 80) text += String.fromCharCode(0x410 + random(64));
    else if (kind < 95 || text.length + 2 > length) text += String.fromCharCode(0x4e00 + random(20000));
    else text += String.fromCodePoint(0x1f600 + random(64));
  }
  return text;
}

const sizes = [5, 12, 40, 300, 4000, 1000000];
const label = (size) => (size === 1000000 ? "1 M" : size.toLocaleString("en"));
const kinds = { ascii, mixed };

function names(...list) {
  return Object.fromEntries(list.map((name) => [name, name]));
}

const strings = Object.entries(kinds).flatMap(([kind, make]) =>
  sizes.flatMap((size) => {
    // Two texts by turns: an engine could otherwise know the one.
    const texts = [make(size), make(size + 1).slice(1)];
    return [
      {
        group: "string in",
        name: `string in, ${label(size)} ${kind}`,
        names: names("measure"),
        prepare: () => ({ texts }),
        body: "measure(args.texts[i & 1])",
      },
      {
        group: "string out",
        name: `string out, ${label(size)} ${kind}`,
        names: names("recall"),
        prepare: (api) => (api.keep(texts[0]), {}),
        body: "recall()",
      },
      {
        group: "string in and out",
        name: `string in and out, ${label(size)} ${kind}`,
        names: names("greet"),
        prepare: () => ({ texts }),
        body: "greet(args.texts[i & 1])",
      },
    ];
  }),
);

const counts = [4, 64, 1024, 1000000];
const numbers = counts.flatMap((count) => {
  const typed = Float64Array.from({ length: count }, (_, i) => i / 2);
  const plain = Array.from(typed);
  const prepare = () => ({ typed: typed.slice(), plain });
  return [
    { group: "span of doubles in", name: `span, ${label(count)}`, names: names("ends"), body: "ends(args.typed)" },
    {
      group: "span of doubles in",
      name: `span, plain array of ${label(count)}`,
      names: names("ends"),
      body: "ends(args.plain)",
    },
    {
      group: "vector of doubles in",
      name: `vector, ${label(count)}`,
      names: names("vectorEnds"),
      body: "vectorEnds(args.typed)",
    },
    {
      group: "vector of doubles out",
      name: `vector out, ${label(count)}`,
      names: names("ramp"),
      body: `ramp(${count})`,
    },
    {
      group: "mutable span",
      name: `mutable span, ${label(count)}`,
      names: names("scale"),
      body: "scale(args.typed, 1)",
    },
  ].map((one) => ({ ...one, prepare }));
});

const thousand = (make) => Array.from({ length: 1000 }, (_, i) => make(i));

const all = [
  { group: "numbers", name: "add, i32", names: names("add"), body: "add(i, 3)" },
  { group: "numbers", name: "add, f64", names: names("addDoubles"), body: "addDoubles(i, 0.5)" },
  {
    group: "numbers",
    name: "add, i64",
    names: names("addLongs"),
    prepare: () => ({ longs: [1n, 2n ** 40n] }),
    body: "addLongs(args.longs[i & 1], 5n)",
  },
  ...strings,
  {
    group: "two strings",
    name: "two strings, 5 and 12 ascii",
    names: names("measureTwo"),
    prepare: () => ({ texts: [ascii(5), ascii(12)] }),
    body: "measureTwo(args.texts[i & 1], args.texts[1])",
  },
  {
    group: "two strings",
    name: "two strings, 40 and 300 ascii",
    names: names("measureTwo"),
    prepare: () => ({ texts: [ascii(40), ascii(300)] }),
    body: "measureTwo(args.texts[i & 1], args.texts[1])",
  },
  ...numbers,
  {
    group: "records",
    name: "record in",
    names: names("lengthSquared"),
    prepare: () => ({
      points: [
        { x: 1, y: 2, z: 3 },
        { x: 0.5, y: 1.5, z: 2.5 },
      ],
    }),
    body: "lengthSquared(args.points[i & 1])",
  },
  { group: "records", name: "record out", names: names("makePoint"), body: "makePoint(i)" },
  {
    group: "records",
    name: "record in and out",
    names: names("mirror"),
    prepare: () => ({
      points: [
        { x: 1, y: 2, z: 3 },
        { x: 0.5, y: 1.5, z: 2.5 },
      ],
    }),
    body: "mirror(args.points[i & 1])",
  },
  {
    group: "vectors",
    name: "1,000 strings in",
    names: names("totalLength"),
    // As data comes: strings that the engine has put together from pieces would be something else.
    prepare: () => JSON.parse(JSON.stringify({ texts: thousand((i) => `word${i}${"x".repeat(i % 17)}`) })),
    body: "totalLength(args.texts)",
  },
  { group: "vectors", name: "1,000 strings out", names: names("words"), body: "words(1000)" },
  {
    group: "vectors",
    name: "1,000 records in",
    names: names("totalX"),
    prepare: () => ({ points: thousand((i) => ({ x: i, y: i / 2, z: i / 4 })) }),
    body: "totalX(args.points)",
  },
  { group: "vectors", name: "1,000 records out", names: names("points"), body: "points(1000)" },
  {
    group: "classes",
    name: "new and free",
    names: names("Counter"),
    body: "new Counter(i).free()",
    pauses: true,
  },
  {
    group: "classes",
    name: "new, left to the collector",
    names: names("Counter"),
    body: "new Counter(i)",
    compare: false,
    pauses: true,
  },
  {
    group: "classes",
    name: "method",
    prepare: ({ Counter }) => ({ counter: new Counter(0) }),
    names: {},
    body: "args.counter.increment()",
    compare: false,
  },
  {
    group: "classes",
    name: "getter",
    prepare: ({ Counter }) => ({ counter: new Counter(7) }),
    names: {},
    body: "args.counter.value",
  },
  {
    group: "dispatch",
    name: "overloaded, number",
    names: names("overloaded"),
    body: "overloaded(i)",
  },
  {
    group: "dispatch",
    name: "overloaded, string",
    names: names("overloaded"),
    prepare: () => ({ texts: ["hello", "world"] }),
    body: "overloaded(args.texts[i & 1])",
  },
  {
    group: "dispatch",
    name: "enum",
    names: names("nextColor"),
    prepare: ({ Color }) => ({ colors: [Color.red, Color.green] }),
    body: "nextColor(args.colors[i & 1])",
    // embind's enumerators are objects.
    compared: (color) => color.value ?? color,
  },
  {
    group: "dispatch",
    name: "optional",
    names: names("half"),
    prepare: () => ({ values: [4, undefined, 3, 12] }),
    body: "half(args.values[i & 3])",
  },
  {
    group: "dispatch",
    name: "variant, number in, string out",
    names: names("swapKind"),
    body: "swapKind(i)",
  },
  {
    group: "dispatch",
    name: "variant, string in, number out",
    names: names("swapKind"),
    prepare: () => ({ texts: ["hello", "you"] }),
    body: "swapKind(args.texts[i & 1])",
  },
  {
    group: "callbacks",
    name: "callback × 1,000",
    names: names("addThousand"),
    prepare: () => ({ next: (value) => value + 1 }),
    body: "addThousand(args.next)",
  },
  { group: "callbacks", name: "imported function × 1,000", names: names("addTicks"), body: "addTicks()" },
  {
    group: "values",
    name: "js::value, property get",
    names: names("readX"),
    prepare: () => ({ objects: [{ x: 1 }, { x: 2.5 }] }),
    body: "readX(args.objects[i & 1])",
  },
  {
    group: "values",
    name: "js::value, property get by text",
    names: names("readNamed"),
    prepare: () => ({ objects: [{ x: 1 }, { x: 2.5 }] }),
    body: "readNamed(args.objects[i & 1])",
  },
  {
    group: "values",
    name: "promise round trip",
    names: names("later"),
    prepare: () => ({ promise: Promise.resolve(5) }),
    body: "await later(args.promise)",
    async: true,
    pauses: true,
  },
  {
    group: "errors",
    name: "throwing call",
    names: names("positive"),
    body: "(() => { try { return positive(-i); } catch (error) { return error.message; } })()",
  },
];

/** Cases with a million of something, or thousands of objects, are run less often where only many calls are wanted. */
export const cases = all.map((one) => ({
  ...one,
  weight: /1 M|1,000 (strings|records)/.test(one.name) ? 100 : undefined,
}));
