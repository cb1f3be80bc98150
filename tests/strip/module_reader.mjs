// SPDX-License-Identifier: MIT OR Apache-2.0
// Reads as much of a WebAssembly module as it takes to see what is in it, without any code of the tool's.

const text = new TextDecoder("utf-8", { fatal: true });

/** A position in bytes. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get ended() {
    return this.at >= this.bytes.length;
  }

  byte() {
    return this.bytes[this.at++];
  }

  /** LEB128, unsigned. */
  u32() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  /** LEB128, signed, 32 bits. */
  i32() {
    let value = 0;
    for (let shift = 0; ;) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      shift += 7;
      if (byte < 128) return shift < 32 && byte & 64 ? value | (-1 << shift) : value;
    }
  }

  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  string() {
    return text.decode(this.take(this.u32()));
  }
}

const names = [
  "custom",
  "type",
  "import",
  "function",
  "table",
  "memory",
  "global",
  "export",
  "start",
  "element",
  "code",
  "data",
  "count",
  "tag",
];

function dataSegments(bytes) {
  const reader = new Reader(bytes);
  const segments = [];
  for (let count = reader.u32(); count > 0; count--) {
    const flags = reader.u32();
    let address;
    if (flags !== 1) {
      if (flags === 2) reader.u32();
      if (reader.byte() !== 0x41) throw new Error("the address of a data segment is not constant");
      address = reader.i32() >>> 0;
      reader.byte();
    }
    segments.push({ address, bytes: reader.take(reader.u32()) });
  }
  if (!reader.ended) throw new Error("bytes behind the last data segment");
  return segments;
}

/** All names of the name section, whatever they name. */
function debugNames(bytes) {
  const reader = new Reader(bytes);
  const found = [];
  while (!reader.ended) {
    const kind = reader.byte();
    const part = new Reader(reader.take(reader.u32()));
    if (kind === 0) {
      found.push(part.string());
      continue;
    }
    // Locals and labels lie one level deeper.
    const isDeep = kind === 2 || kind === 3;
    for (let count = part.u32(); count > 0; count--) {
      part.u32();
      for (let inner = isDeep ? part.u32() : 1; inner > 0; inner--) {
        if (isDeep) part.u32();
        found.push(part.string());
      }
    }
  }
  return found;
}

/**
 * @param {Uint8Array} bytes - of a module
 * @returns sections in order ({ name, bytes }; custom ones by their own name), functions and types (counts), imports and
 *   exports (as WebAssembly.Module gives them), segments ({ address, bytes }), names (of the name section)
 */
export function readModule(bytes) {
  const reader = new Reader(bytes);
  if (text.decode(reader.take(4)) !== "\0asm" || reader.take(4)[0] !== 1) throw new Error("not a WebAssembly module");
  const sections = [];
  while (!reader.ended) {
    const id = reader.byte();
    const content = new Reader(reader.take(reader.u32()));
    const name = id === 0 ? content.string() : names[id];
    sections.push({ name, isCustom: id === 0, bytes: content.bytes.subarray(content.at) });
  }
  const find = (name) => sections.find((section) => section.name === name)?.bytes;
  const count = (name) => (find(name) === undefined ? 0 : new Reader(find(name)).u32());
  const compiled = new WebAssembly.Module(bytes);
  return {
    sections,
    functions: count("code"),
    types: count("type"),
    imports: WebAssembly.Module.imports(compiled),
    exports: WebAssembly.Module.exports(compiled),
    segments: find("data") === undefined ? [] : dataSegments(find("data")),
    names: find("name") === undefined ? [] : debugNames(find("name")),
  };
}
