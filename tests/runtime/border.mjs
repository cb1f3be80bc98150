// SPDX-License-Identifier: MIT OR Apache-2.0
/// The JavaScript half of docs/design/abi.md in a few lines, for tests of the C++ half alone.

const magic = 0x646e6277;

export class Border {
  constructor(bytes, imports = {}) {
    this.module = new WebAssembly.Module(bytes);
    // Stubs for services of the glue, which are tested with the glue.
    const isService = ({ module }) => module === "wasmbind_runtime";
    const all = WebAssembly.Module.imports(this.module);
    const services = Object.fromEntries(all.filter(isService).map(({ name }) => [name, () => 0]));
    this.imports = all.filter((one) => !isService(one));
    this.instance = new WebAssembly.Instance(this.module, { ...imports, wasmbind_runtime: services });
    this.exports = this.instance.exports;
    this.exports._initialize?.();
    if (this.exports.__wasmbind_describe_runtime) {
      const runtime = this.exports.__wasmbind_describe_runtime();
      this.scratch = this.view.getUint32(runtime + 13, true);
      this.scratchSize = this.view.getUint32(runtime + 17, true);
      this.returnArea = this.view.getUint32(runtime + 21, true);
    }
    this.used = 0;
  }

  get view() {
    return new DataView(this.exports.memory.buffer);
  }
  get bytes() {
    return new Uint8Array(this.exports.memory.buffer);
  }
  ret(index = 0) {
    return this.view.getUint32(this.returnArea + 4 * index, true);
  }
  setRet(value, index = 0) {
    this.view.setUint32(this.returnArea + 4 * index, value, true);
  }

  /// Calls an export by the end of its name, arguments as they are.
  call(key, ...args) {
    this.used = 0;
    return this.exports[`__wasmbind_export_${key}`](...args.flat());
  }

  /// Puts bytes where an argument goes: [address, count of elements].
  put(data, elementSize = 1) {
    const source = new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength);
    let address;
    const start = (this.used + 7) & ~7;
    if (start + source.length <= this.scratchSize) {
      address = this.scratch + start;
      this.used = start + source.length;
    } else {
      address = this.exports.__wasmbind_malloc(source.length);
    }
    this.bytes.set(source, address);
    return [address, source.length / elementSize];
  }
  text(string) {
    return this.put(Buffer.from(string));
  }
  numbers(array) {
    return this.put(array, array.BYTES_PER_ELEMENT);
  }
  /// A stream of [method, value] pairs: setUint32, setFloat64, ..., "text", or "texts" for a sequence of them.
  stream(parts) {
    const chunks = parts.map(([kind, value]) => {
      if (kind === "text") return Buffer.concat([u32(Buffer.byteLength(value)), Buffer.from(value)]);
      if (kind === "texts") return textsBytes(value);
      const size = Number(/\d+$/.exec(kind)[0]) / 8;
      const chunk = new DataView(new ArrayBuffer(size));
      chunk[kind](0, value, true);
      return Buffer.from(chunk.buffer);
    });
    return this.put(Buffer.concat(chunks))[0];
  }

  readText(address, length = this.ret()) {
    return address === 0 ? undefined : Buffer.from(this.bytes.slice(address, address + length)).toString();
  }
  readNumbers(Type, address, count = this.ret()) {
    return new Type(this.exports.memory.buffer.slice(address, address + count * Type.BYTES_PER_ELEMENT));
  }
  reader(address) {
    return new Reader(this.view, address);
  }

  /// Keys of the exported functions whose name fits, sorted.
  symbols(pattern) {
    const prefix = "__wasmbind_export_";
    const names = Object.keys(this.exports).filter((name) => name.startsWith(prefix));
    return names
      .map((name) => name.slice(prefix.length))
      .filter((name) => pattern.test(name))
      .sort();
  }

  /// The payload of a descriptor of the given kind.
  payload(key, kind) {
    const reader = this.reader(this.address(key) + 12);
    if (reader.u8() !== kind) throw new Error(`${key} is of another kind`);
    return reader;
  }
  function(key) {
    return this.payload(key, 1).callable();
  }
  class(key) {
    const reader = this.payload(key, 2);
    return {
      ...reader.head(),
      dynamicType: reader.u32(),
      bases: reader.list(() => ({ key: reader.text(), upcast: reader.text() })),
      free: reader.text(),
      share: reader.text(),
      members: reader.list(() => ({ kind: reader.u8(), ...reader.callable() })),
    };
  }
  record(key) {
    const reader = this.payload(key, 4);
    const field = () => ({ name: reader.text(), type: reader.type(), flags: reader.u32(), doc: reader.text() });
    return { ...reader.head(), fields: reader.list(field) };
  }

  /// The address of a descriptor. The export's name has the key first and then the files that the descriptor names.
  address(key) {
    const wanted = `__wasmbind_describe_${key}`;
    return this.exports[Object.keys(this.exports).find((name) => name.split("\n")[0] === wanted)]();
  }

  /// The bytes of a descriptor.
  descriptor(key) {
    const address = this.address(key);
    if (this.view.getUint32(address, true) !== magic) throw new Error(`no descriptor at ${address}`);
    return Buffer.from(this.bytes.slice(address, address + this.view.getUint32(address + 8, true)));
  }
}

/// The count of a sequence of texts, their lengths, and their bytes.
export function textsBytes(texts) {
  const all = texts.map((text) => Buffer.from(text));
  return Buffer.concat([u32(all.length), ...all.map(({ length }) => u32(length)), ...all]);
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

class Reader {
  constructor(view, at) {
    this.view = view;
    this.at = at;
  }
  u8() {
    return this.view.getUint8(this.at++);
  }
  u32() {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  i32() {
    return this.u32() | 0;
  }
  text() {
    const length = this.u32();
    const bytes = new Uint8Array(this.view.buffer, this.at, length);
    this.at += length;
    return Buffer.from(bytes).toString();
  }
  texts() {
    const lengths = this.list((reader) => reader.u32());
    return lengths.map((length) => {
      const start = this.at;
      this.at += length;
      return Buffer.from(new Uint8Array(this.view.buffer, start, length)).toString();
    });
  }
  list(read) {
    return Array.from({ length: this.u32() }, () => read(this));
  }

  /// What classes, enumerations and records start with.
  head() {
    const texts = () => this.list((r) => r.text());
    return {
      key: this.text(),
      name: this.text(),
      path: texts(),
      doc: this.text(),
      location: this.text(),
      flags: this.u32(),
    };
  }
  callable() {
    const parameter = () => ({ name: this.text(), type: this.type(), flags: this.u32(), typescript: this.text() });
    return {
      name: this.text(),
      path: this.list((r) => r.text()),
      symbol: this.text(),
      doc: this.text(),
      location: this.text(),
      flags: this.u32(),
      parameters: this.list(parameter),
      result: this.type(),
      resultTypescript: this.text(),
    };
  }
  /// A type as [code, what follows it].
  type() {
    const code = this.u8();
    if (code === 22 || code === 32) return [code, this.u32(), this.type()];
    if ([20, 21, 25, 30, 31, 33, 40].includes(code)) return [code, this.type()];
    if (code >= 34 && code <= 38) return [code, ...this.list((r) => r.type())];
    return (code >= 50 && code <= 58) || code === 66 ? [code, this.text()] : [code];
  }
}
