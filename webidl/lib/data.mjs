// SPDX-License-Identifier: MIT OR Apache-2.0
// data.json: one line for each member, sorted by name, so that a diff can be read.
import { readFileSync } from "node:fs";

const sorted = (table) => Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));

function printEntry([name, item]) {
  const { members, ...head } = item;
  if (!members) return `    ${JSON.stringify(name)}: ${JSON.stringify(item)}`;
  const lines = members.map((member) => `        ${JSON.stringify(member)}`).join(",\n");
  const list = members.length ? `[\n${lines}\n      ]` : "[]";
  const fields = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}, `);
  return `    ${JSON.stringify(name)}: { ${fields.join("")}"members": ${list} }`;
}

/** The text of data.json. */
export function printData(data) {
  const tables = sorted(data).map(([name, table]) => {
    const entries = sorted(table).map(printEntry).join(",\n");
    return `  ${JSON.stringify(name)}: {\n${entries}\n  }`;
  });
  return `{\n${tables.join(",\n")}\n}\n`;
}

export const readData = () => JSON.parse(readFileSync(new URL("../data.json", import.meta.url), "utf8"));
