// SPDX-License-Identifier: MIT OR Apache-2.0
// Makes data.json out of the npm packages that package-lock.json names: what all specifications say, merged.
//   npm ci && node update.mjs
// It prints which names came and went. Read the diff of data.json before you commit it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { parseAll } from "@webref/idl";

import { printData } from "./lib/data.mjs";
import { reducedMember, reducedType } from "./lib/reduce.mjs";

const require = createRequire(import.meta.url);
const mdn = require("@mdn/browser-compat-data").api;
const target = new URL("data.json", import.meta.url);

/** Interfaces of test programs, extensions and drivers, which pages do not have. */
const skippedSpecifications = new Set(["testutils", "webextensions", "webdriver"]);

const tables = {
  interface: "interfaces",
  "interface mixin": "mixins",
  dictionary: "dictionaries",
  enum: "enums",
  typedef: "typedefs",
  callback: "callbacks",
  "callback interface": "callbackInterfaces",
  namespace: "namespaces",
};
const data = Object.fromEntries(Object.values(tables).map((name) => [name, {}]));

const syntax = JSON.parse(JSON.stringify(await parseAll()));
const definitions = Object.entries(syntax)
  .filter(([spec]) => !skippedSpecifications.has(spec))
  .flatMap(([spec, list]) => list.map((definition) => ({ ...definition, spec })));

for (const definition of definitions) {
  if (definition.type === "includes" || definition.partial) continue;
  if (!tables[definition.type]) throw new Error(`what is "${definition.type}"? (${definition.spec})`);
  data[tables[definition.type]][definition.name] = reducedDefinition(definition);
}
for (const definition of definitions) {
  if (!definition.partial) continue;
  const whole = data[tables[definition.type]][definition.name];
  if (!whole) throw new Error(`${definition.name} is extended in ${definition.spec}, but nowhere defined`);
  whole.members.push(...definition.members.map(reducedMember));
}
for (const definition of definitions) {
  if (definition.type !== "includes") continue;
  (data.interfaces[definition.target].includes ??= []).push(definition.includes);
}
for (const [name, item] of [...Object.entries(data.interfaces), ...Object.entries(data.mixins)]) addStatus(name, item);
data.events = events();
data.tags = tags();

const before = existsSync(target) ? JSON.parse(readFileSync(target, "utf8")) : {};
writeFileSync(target, printData(data));
for (const table of Object.values(tables)) {
  const [old, now] = [Object.keys(before[table] ?? {}), Object.keys(data[table])];
  for (const name of now) if (!old.includes(name)) console.log(`+ ${table}: ${name}`);
  for (const name of old) if (!now.includes(name)) console.log(`- ${table}: ${name}`);
}

function reducedDefinition({ type, spec, inheritance, members, values, idlType, arguments: list, extAttrs }) {
  const attribute = (name) => extAttrs.filter((one) => one.name === name);
  const texts = (name) => attribute(name).flatMap((one) => [one.rhs.value].flat().map((value) => value.value ?? value));
  const reduced = { spec };
  if (inheritance) reduced.inheritance = inheritance;
  if (attribute("LegacyNoInterfaceObject").length) reduced.hidden = true;
  const aliases = texts("LegacyWindowAlias");
  if (aliases.length) reduced.aliases = aliases;
  const factories = attribute("LegacyFactoryFunction").map((one) =>
    reducedMember({ type: "constructor", name: one.rhs.value, arguments: one.arguments, extAttrs: [] }),
  );
  if (factories.length) reduced.factories = factories;
  if (values) reduced.values = values.map((one) => one.value);
  if (idlType) reduced.result = reducedType(idlType);
  if (list) reduced.arguments = reducedMember({ type: "operation", arguments: list, extAttrs: [] }).arguments ?? [];
  if (members) reduced.members = members.map(reducedMember);
  if (type === "callback" && !list) throw new Error("a callback without arguments");
  return reduced;
}

/** Pages of MDN that exist, and what it says of the state of a feature. */
function addStatus(name, item) {
  const note = (into, compatibility) => {
    if (!compatibility?.mdn_url) return;
    into.mdn = compatibility.mdn_url.replace("https://developer.mozilla.org/docs/Web/API/", "");
    if (compatibility.status?.deprecated) into.status = "deprecated";
    else if (compatibility.status?.experimental) into.status = "experimental";
  };
  note(item, mdn[name]?.__compat);
  for (const member of item.members) if (member.name) note(member, mdn[name]?.[member.name]?.__compat);
}

/** Type of an event to the classes of its object, each with where it happens and where it bubbles to. */
function events() {
  const found = {};
  for (const { type, interface: name, targets } of require("@webref/events/events.json")) {
    if (!name) continue;
    (found[type] ??= []).push({
      interface: name,
      targets: targets.map((one) => [one.target, ...(one.bubblingPath ?? [])]),
    });
  }
  return found;
}

/** Interface to the tags of its elements. */
function tags() {
  const found = {};
  for (const list of ["html", "SVG2", "mathml-core"])
    for (const { name, interface: type } of require(`@webref/elements/${list}.json`).elements)
      if (type) (found[type] ??= []).push(name);
  return found;
}
