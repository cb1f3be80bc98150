// SPDX-License-Identifier: MIT OR Apache-2.0
// An enumeration of WebIDL, whose values are texts.
import { enumeratorName } from "./names.mjs";

/** Lines of the enum and of the function that knows its texts. */
export function enumeration(name, { values }) {
  const names = [];
  for (const value of values) {
    let one = enumeratorName(value);
    while (names.includes(one)) one += "_";
    names.push(one);
  }
  const texts = values.map((value) => JSON.stringify(value)).join(", ");
  return [
    `enum class ${name} : std::uint8_t {`,
    ...names.map((one) => `  ${one},`),
    "  /// What a newer browser says.",
    "  unknown_ = 255,",
    "};",
    `constexpr auto texts_of(${name}) { return std::array<std::string_view, ${values.length}>{${texts}}; }`,
  ];
}
