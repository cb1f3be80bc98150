// SPDX-License-Identifier: MIT OR Apache-2.0

/** What a thrown number or bool looks like, by the mangled name of its type; undefined for anything else. */
export function readThrownNumber(reader, type) {
  const { view } = reader;
  const at = reader.skip(8);
  switch (type) {
    case "b":
      return String(view.getUint8(at) !== 0);
    case "c":
      return String.fromCharCode(view.getUint8(at));
    case "a":
      return String(view.getInt8(at));
    case "h":
      return String(view.getUint8(at));
    case "s":
      return String(view.getInt16(at, true));
    case "t":
      return String(view.getUint16(at, true));
    case "i":
    case "l":
      return String(view.getInt32(at, true));
    case "j":
    case "m":
      return String(view.getUint32(at, true));
    case "x":
      return String(view.getBigInt64(at, true));
    case "y":
      return String(view.getBigUint64(at, true));
    case "f":
      return String(view.getFloat32(at, true));
    case "d":
      return String(view.getFloat64(at, true));
  }
}
