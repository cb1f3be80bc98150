// SPDX-License-Identifier: MIT OR Apache-2.0

const builtins = {
  v: "void",
  w: "wchar_t",
  b: "bool",
  c: "char",
  a: "signed char",
  h: "unsigned char",
  s: "short",
  t: "unsigned short",
  i: "int",
  j: "unsigned int",
  l: "long",
  m: "unsigned long",
  x: "long long",
  y: "unsigned long long",
  n: "__int128",
  o: "unsigned __int128",
  f: "float",
  d: "double",
  e: "long double",
  z: "...",
  Dn: "std::nullptr_t",
  Di: "char32_t",
  Ds: "char16_t",
  Du: "char8_t",
};
const abbreviations = {
  a: "std::allocator",
  b: "std::basic_string",
  s: "std::string",
};
// What these stand for is what users leave out.
const defaults = /^std::(?:allocator|char_traits|default_delete|less|hash|equal_to)</;

/** A mangled name of a C++ type (Itanium C++ ABI) while it is read. */
export class TypeName {
  constructor(mangled) {
    this.text = mangled;
    this.at = 0;
    this.seen = [];
  }

  /** Steps over `text` if it comes next. */
  take(text) {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Steps over what the pattern, a sticky one, matches, and returns it. */
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) throw new Error("not a type");
    this.at += found[0].length;
    return found[0];
  }

  remember(name) {
    this.seen.push(name);
    return name;
  }

  type() {
    if (this.take("PF")) return this.remember(this.signature(" (*)("));
    if (this.take("P")) return this.remember(`${this.type()}*`);
    if (this.take("R")) return this.remember(`${this.type()}&`);
    if (this.take("O")) return this.remember(`${this.type()}&&`);
    if (this.take("K")) {
      const inner = this.type();
      return this.remember(inner.endsWith("*") ? `${inner} const` : `const ${inner}`);
    }
    if (this.take("F")) return this.remember(this.signature(" ("));
    if (this.take("A")) {
      const count = this.match(/\d*/y);
      this.take("_");
      return this.remember(`${this.type()}[${count}]`);
    }
    const code = this.text.slice(this.at, this.at + (this.text[this.at] === "D" ? 2 : 1));
    if (builtins[code] !== undefined) {
      this.at += code.length;
      return builtins[code];
    }
    return this.name();
  }

  signature(open) {
    return `${this.type()}${open}${this.list().replace(/^void$/, "")})`;
  }

  /** Types or values up to the E that ends them. */
  list() {
    const parts = [];
    while (!this.take("E")) {
      if (this.take("J")) parts.push(...[this.list()].filter(Boolean));
      else parts.push(this.take("L") ? this.value() : this.type());
    }
    return parts.filter((part) => !defaults.test(part)).join(", ");
  }

  /** A number as a template argument. */
  value() {
    const type = this.type();
    const digits = this.match(/n?\d+/y).replace("n", "-");
    this.take("E");
    return type === "bool" ? String(digits === "1") : digits;
  }

  name() {
    if (this.take("N")) {
      this.match(/[rVK]*/y);
      let path = "";
      while (!this.take("E")) path = this.step(path);
      return path;
    }
    if (this.take("Z")) {
      // Inside a function: the function's own name is of no interest.
      this.name();
      while (!this.take("E")) this.type();
      return this.type();
    }
    let path = this.step("");
    if (path === "std") path = this.step(path);
    return this.text[this.at] === "I" ? this.step(path) : path;
  }

  /** One step further in a qualified name. */
  step(path) {
    if (this.take("St")) return "std";
    if (this.take("S")) {
      const letter = this.match(/[a-z]|[0-9A-Z]*_/y);
      if (abbreviations[letter] !== undefined) return abbreviations[letter];
      return this.seen[letter === "_" ? 0 : parseInt(letter, 36) + 1];
    }
    if (this.take("I")) {
      const whole = `${path}<${this.list()}>`;
      return this.remember(whole === "std::basic_string<char>" ? "std::string" : whole);
    }
    const length = Number(this.match(/\d+/y));
    const word = this.text.slice(this.at, (this.at += length));
    // Inline namespaces of libraries and unnamed ones are not written.
    const isHidden = /^__\d+$|^_GLOBAL__N/.test(word);
    return this.remember(isHidden ? path : path === "" ? word : `${path}::${word}`);
  }
}
