// SPDX-License-Identifier: MIT OR Apache-2.0
// Members of a class, or functions of a namespace, one after the other.
import { bareType } from "./types.mjs";
import { parameterLists } from "./parameters.mjs";

/** Operations that have an object: the others begin with the global object. */
const withObject = new Set(["method", "getter", "setter", "index_get", "index_set", "index_delete"]);

export class ClassWriter {
  /** `className` is empty for functions of a namespace. */
  constructor(types, className) {
    this.types = types;
    this.className = className;
    this.lines = [];
    /** What can be called, for the test that calls it: C++ expression, and what JavaScript has to see. */
    this.calls = [];
    this.taken = new Set();
  }

  /** Claims a name. \return whether it was free */
  claim(name) {
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }

  line(...lines) {
    this.lines.push(...lines);
  }

  /** A function whose body is one operation. `kind` is one of web::detail::operation. */
  function({ name, js, kind, result, parameters = [], isOrNull = false }) {
    const isMember = withObject.has(kind);
    const rest = parameters.find((one) => one.element);
    const fixed = parameters.filter((one) => !one.element);
    const declared = fixed.map((one) => `${one.type} ${one.name}`);
    if (rest) declared.push(`const A&... ${rest.name}`);
    const types = [
      isOrNull ? "js::value" : "R",
      ...fixed.map((one) => one.type),
      ...(rest ? ["detail::sent<A>..."] : []),
    ];
    const values = [
      ...(isMember ? ["*this"] : []),
      ...fixed.map((one) => one.name),
      ...(rest ? [`${rest.name}...`] : []),
    ];
    const call = `detail::${kind}<"${js}", ${types.join(", ")}>(${values.join(", ")})`;
    const isStatic = !isMember && this.className !== "";
    this.line(
      `template <typename R = ${result}${rest ? `, std::convertible_to<${rest.element}>... A` : ""}>`,
      `${isStatic ? "static " : ""}R ${name}(${declared.join(", ")})${isMember ? " const" : ""} {`,
      `  return ${isOrNull ? `detail::or_null<R>(${call})` : call};`,
      "}",
    );
    const receiver = isMember ? "x." : isStatic ? `${this.className}::` : "";
    this.noteCall(`${receiver}${name}(${this.samples(parameters)})`, { js, kind, result, count: parameters.length });
  }

  /** All overloads of an operation. */
  overloads({ name, js, kind, result, args, isOrNull }) {
    const operation = js.slice(js.lastIndexOf(".") + 1);
    for (const parameters of parameterLists(this.types, operation, args, result.startsWith("js::promise<")))
      if (this.claimSignature(name, parameters)) this.function({ name, js, kind, result, parameters, isOrNull });
  }

  claimSignature(name, parameters) {
    return this.claim(`${name}(${parameters.map((one) => (one.element ? "..." : bareType(one.type))).join()})`);
  }

  constructors(name, args) {
    for (const parameters of parameterLists(this.types, name, args)) {
      if (parameters.some((one) => one.element) || !this.claimSignature(name, parameters)) continue;
      const count = parameters.length;
      const isCopy = count === 1 && bareType(parameters[0].type) === name;
      const types = ["R", ...parameters.map((one) => one.type)].join(", ");
      const values = parameters.map((one) => one.name).join(", ");
      const declared = parameters.map((one) => `${one.type} ${one.name}`).join(", ");
      const made = `detail::construct<"${name}", ${types}>(${values})`;
      this.line(`template <typename R = ${name}>`);
      // A copy constructor copies the handle.
      if (isCopy)
        this.line(
          `static R new_from(${declared.replace(name, "R")}) {`,
          `  return ${made.replace(`const ${name}&`, "const R&")};`,
          "}",
        );
      else this.line(`${count === 1 ? "explicit " : ""}${name}(${declared}) : ${name}(${made}) {}`);
      const samples = this.samples(parameters);
      this.noteCall(isCopy ? `${name}::new_from(${samples})` : `${name}(${samples})`, {
        js: name,
        kind: "construct",
        result: name,
        count,
      });
    }
  }

  samples(parameters) {
    return parameters.map((one) => `sample<${one.element ?? bareType(one.type)}>()`).join(", ");
  }
  noteCall(expression, seen) {
    this.calls.push({ className: this.className, expression, ...seen });
  }
}
