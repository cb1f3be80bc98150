// SPDX-License-Identifier: MIT OR Apache-2.0
// The index of all interfaces, as a page of the documentation.
import { mdnAddress } from "./comment.mjs";
import { namespaceName } from "./globals.mjs";

const row = ([name, header, { spec, mdn, status }]) => {
  const label = `\`${name}\``;
  return `| ${mdn ? `[${label}](${mdnAddress(mdn)})` : label} | \`<web/${header}.h>\` | \`<web/spec/${spec}.h>\` | ${status ?? ""} |`;
};

/** The text of docs/reference/web/README.md. */
export function referencePage(model) {
  const interfaces = Object.entries(model.interfaces).map(([name, item]) => [name, name, item]);
  const namespaces = Object.entries(model.namespaces).map(([name, item]) => [name, namespaceName(name), item]);
  const rows = [...interfaces, ...namespaces].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = (table) => Object.keys(table).length.toLocaleString("en-US");
  return `# Classes of the web

The ${count(model.interfaces)} interfaces and ${count(model.namespaces)} namespaces of the web with their headers; [Web pages in C++](../../guide/web-pages.md) explains how they are used.
The ${count(model.dictionaries)} dictionaries and ${count(model.enums)} enumerations have a header each too, called like the type: \`<web/RequestInit.h>\`. Objects and functions of the page are in
\`<web/globals.h>\`. The links lead to MDN, which says which browsers have what.

Names that web-sys has besides are not part of any specification: those of Firefox alone (\`TcpSocket\`), and of standards that were given up
(\`VrDisplay\`, \`U2f\`, \`SvgPathSeg\`). \`HTMLDocument\` is \`Document\`; \`MediaStreamEvent\` is declared by hand where it is needed.

| class | header | with all of its specification | state |
|---|---|---|---|
${rows.map(row).join("\n")}
`;
}
