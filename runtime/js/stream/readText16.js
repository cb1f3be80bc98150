// SPDX-License-Identifier: MIT OR Apache-2.0

const cachedTextDecoder16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Reads a string of UTF-16; the decoder would replace lone surrogates, so those go unit by unit. */
export function readText16(reader) {
  const length = reader.view.getUint32(reader.skip(4), true);
  const start = reader.skip(2 * length);
  const units = new Uint16Array(reader.view.buffer.slice(start, start + 2 * length));
  const text = cachedTextDecoder16.decode(units);
  if (!text.includes("\ufffd")) return text;
  let exact = "";
  for (const unit of units) exact += String.fromCharCode(unit);
  return exact;
}
