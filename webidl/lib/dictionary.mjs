// SPDX-License-Identifier: MIT OR Apache-2.0
// A dictionary as a struct of fields.
import { memberName } from "./names.mjs";
import { Types } from "./types.mjs";

/** `{ text, uses }` */
export function dictionaryStruct(model, name) {
  const types = new Types(model);
  const fields = model.fieldsOf(name);
  const lines = fields.map(({ name: member, result, required }) => {
    const type = types.type(result, "field");
    const isOfItself = new RegExp(`\\b${name}\\b`).test(type);
    return `  ${required ? "required" : "field"}<${isOfItself ? "js::value" : type}> ${memberName(member)};`;
  });
  const names = fields.map((one) => `${one.name}\\0`).join("");
  const text = [`struct ${name} {`, ...lines, `  static constexpr char names_[] = "${names}";`, "};"];
  types.uses.dictionaries.delete(name);
  return { text, uses: types.uses };
}
