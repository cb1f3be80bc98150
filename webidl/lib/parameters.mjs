// SPDX-License-Identifier: MIT OR Apache-2.0
// The ways of calling an operation, each an overload in C++.
import { memberName } from "./names.mjs";

const mostOverloads = 6;

/** Arguments that JavaScript writes into. WebIDL does not say so. */
const written = {
  readPixels: ["dstData", "pixels"],
  getBufferSubData: ["dstBuffer"],
  getRandomValues: ["array"],
  encodeInto: ["destination"],
  copyTo: ["destination"],
  copyFromChannel: ["destination"],
  getFloatFrequencyData: ["array"],
  getByteFrequencyData: ["array"],
  getFloatTimeDomainData: ["array"],
  getByteTimeDomainData: ["array"],
  getFrequencyResponse: ["magResponse", "phaseResponse"],
  read: ["buffer"],
};

/**
 * Lists of parameters, `{ type, name, element }`, shortest first: what is left out is not passed. Unions become overloads
 * while there are few. `element` is the type of one of any number of arguments. With `isLater` JavaScript reads and writes buffers
 * after the call, when memory of C++ may have moved.
 */
export function parameterLists(types, operation, args, isLater = false) {
  const fixed = args.filter((one) => !one.variadic);
  const rest = args.find((one) => one.variadic);
  const lists = [];
  let fewest = fixed.length;
  while (fewest > 0 && fixed[fewest - 1].optional) --fewest;
  for (let count = fewest; count <= fixed.length; ++count) {
    let rows = [[]];
    for (const { name, type } of fixed.slice(0, count)) {
      const isWritten = !isLater && written[operation]?.includes(name);
      let alternatives = types.parameterTypes(type, isWritten);
      if (rows.length * alternatives.length > mostOverloads)
        alternatives = [types.asParameter(types.type(type, "argument"))];
      rows = rows.flatMap((row) => alternatives.map((one) => [...row, { type: one, name: memberName(name) }]));
    }
    lists.push(...rows);
  }
  if (!rest) return lists;
  const element = types.type(rest.type, "field");
  const variadic = lists
    .filter((list) => list.length === fixed.length)
    .map((list) => [...list, { name: memberName(rest.name), element }]);
  return [...lists, ...variadic];
}
