// SPDX-License-Identifier: MIT OR Apache-2.0
// Programs that call everything that web:: has, a number of classes each.
import { readData } from "../../webidl/lib/data.mjs";
import { generate } from "../../webidl/lib/headers.mjs";
import { Model } from "../../webidl/lib/model.mjs";

const classesPerProgram = 25;

export const model = new Model(readData());
const { files, calls } = generate(model);

/** Every header that a user may include. */
export const headers = [...files.keys()].sort();

const groups = Map.groupBy?.(calls, (one) => one.className) ?? groupBy(calls, (one) => one.className);

function groupBy(list, keyOf) {
  const found = new Map();
  for (const one of list) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return found;
}

const classNames = [...groups.keys()];
export const programCount = Math.ceil(classNames.length / classesPerProgram);

/** `{ calls, source }` of the program with a number. */
export function program(number) {
  const names = classNames.slice(number * classesPerProgram, (number + 1) * classesPerProgram);
  const list = names.flatMap((name) => groups.get(name));
  const functions = list.map(({ className, expression }, index) => {
    const object = expression.startsWith("x.") ? `${className} x = sample<${className}>(); ` : "";
    return `void call${index}() { ${object}(void)${expression}; }`;
  });
  const specifications = headers.filter((one) => one.startsWith("web/spec/"));
  const source = [
    ...specifications.map((one) => `#include <${one}>`),
    '#include "sample.h"',
    "namespace web {",
    ...functions,
    `void (*const all[])() = {${list.map((_, index) => `call${index}`).join(", ")}};`,
    "}",
    "[[wasm::export]] void call(int index) { web::all[index](); }",
    "",
  ].join("\n");
  return { calls: list, source };
}
