// SPDX-License-Identifier: MIT OR Apache-2.0
// Which tests run: patterns as GoogleTest's --gtest_filter has them, shards, DISABLED_.

const escaped = (text) => text.replace(/[.+^$()|[\]{}\\]/g, "\\$&");

/** Whether a name matches one of the patterns; they are separated by colons, `*` is any text, `?` one character. */
function matcher(patterns) {
  const alternatives = patterns.split(":").map((pattern) => escaped(pattern).replace(/\*/g, ".*").replace(/\?/g, "."));
  const expression = new RegExp(`^(?:${alternatives.join("|")})$`, "s");
  return (name) => expression.test(name);
}

/** `WANTED-UNWANTED`; either may be missing. */
export function filterOf(text) {
  const [wanted, ...unwanted] = text.split("-");
  const isWanted = matcher(wanted || "*");
  const isUnwanted = unwanted.length === 0 ? () => false : matcher(unwanted.join("-"));
  return (name) => isWanted(name) && !isUnwanted(name);
}

const isDisabled = (name) => /(^|[./])DISABLED_/.test(name);

/**
 * The tests that run, in their order.
 * @param {string[]} names - of all tests
 * @param {{ filter: string, shard: { index: number, count: number } }} options - `index` counts from 1
 */
export function select(names, { filter, shard }) {
  const enabled = names.filter((name) => !isDisabled(name)).filter(filterOf(filter));
  return enabled.filter((_, index) => index % shard.count === shard.index - 1);
}
