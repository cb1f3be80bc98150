// SPDX-License-Identifier: MIT OR Apache-2.0
// Assertions that work alike in Node and in browsers.

/** A value as text for messages. */
export function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (Object.is(value, -0)) return "-0";
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    const items = Array.from(value).slice(0, 20).map(show).join(", ");
    return `${value.constructor.name} [${items}${value.length > 20 ? ", …" : ""}]`;
  }
  return String(value);
}

function fail(message, note) {
  throw new Error(note === undefined ? message : `${note}: ${message}`);
}

export function ok(value, note) {
  if (!value) fail(`expected something true, got ${show(value)}`, note);
}

/** The same value, in the sense of Object.is. */
export function equal(actual, expected, note) {
  if (!Object.is(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`, note);
}

export function notEqual(actual, other, note) {
  if (Object.is(actual, other)) fail(`expected anything but ${show(other)}`, note);
}

/** Arrays or typed arrays of the same class with the same elements. */
export function sameElements(actual, expected, note) {
  if (actual?.constructor !== expected.constructor) fail(`expected ${show(expected)}, got ${show(actual)}`, note);
  equal(actual.length, expected.length, `${note ?? "length"} (${show(actual)})`);
  for (let i = 0; i < expected.length; i++) {
    const nested = Array.isArray(expected[i]) || ArrayBuffer.isView(expected[i]);
    (nested ? sameElements : equal)(actual[i], expected[i], `${note ?? "element"} [${i}]`);
  }
}

/**
 * What `call` throws must be of class `Type` and have all of `parts` in its message.
 * @param {Function} Type
 * @param {string[]} parts
 * @param {Function} call
 */
export function throws(Type, parts, call) {
  let error;
  try {
    call();
  } catch (caught) {
    error = caught;
  }
  if (error === undefined) fail(`expected ${Type.name} (${parts.join(", ")}), but nothing was thrown: ${call}`);
  if (error.constructor !== Type)
    fail(`expected ${Type.name}, got ${error.constructor?.name}: ${error.message} from ${call}`);
  for (const part of parts) {
    if (!error.message.includes(part)) fail(`expected "${part}" in the message "${error.message}"`);
  }
  return error;
}
