// SPDX-License-Identifier: MIT OR Apache-2.0
// What the global object has: objects, functions, namespaces.
import { ClassWriter } from "./class_writer.mjs";
import { comment } from "./comment.mjs";
import { memberName, safeName, snakeCase } from "./names.mjs";
import { Types } from "./types.mjs";

const isObject = (model, { kind, result }) =>
  kind === "attribute" && typeof result === "string" && model.isInterface(result.replace(/\?$/, ""));

function writeMembers(model, writer, members, prefix) {
  for (const member of members) {
    if (isObject(model, member)) {
      const name = memberName(member.name);
      if (!writer.claim(name)) continue;
      const type = writer.types.type(member.result, "result");
      writer.line(comment(member), `inline constexpr global<"${prefix}${member.name}", ${type}> ${name};`);
    } else if (member.kind === "const") {
      writer.line(
        `inline constexpr ${writer.types.type(member.result, "result")} ${safeName(member.name)} = ${member.value};`,
      );
    } else if (member.kind === "operation" && member.name && !member.special) {
      if (writer.claim(`comment ${member.name}`)) writer.line(comment(member));
      const result = writer.types.type(member.result, "result");
      writer.overloads({
        name: memberName(member.name),
        js: prefix + member.name,
        kind: "function",
        result,
        args: member.arguments,
      });
    }
  }
}

/** `<web/globals.h>`: objects and functions of a window or a worker. */
export function globals(model) {
  const writer = new ClassWriter(new Types(model), "");
  for (const scope of ["Window", "WorkerGlobalScope", "DedicatedWorkerGlobalScope"])
    writeMembers(model, writer, model.interfaces[scope].members, "");
  return { text: writer.lines, uses: writer.types.uses, calls: writer.calls };
}

/** The name in C++ of a namespace of the web, `console`. */
export const namespaceName = (name) => safeName(snakeCase(name));

export function namespaceText(model, name) {
  const writer = new ClassWriter(new Types(model), "");
  writeMembers(model, writer, model.namespaces[name].members, `${name}.`);
  return { text: writer.lines, uses: writer.types.uses, calls: writer.calls };
}
