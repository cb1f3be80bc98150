// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a string from its code unit `first` on as UTF-8. Half a surrogate pair becomes U+FFFD. Returns where it ends. */
export function writeCodePoints(text, first, bytes, start) {
  const length = text.length;
  let at = start;
  for (let i = first; i < length; i++) {
    const point = text.codePointAt(i);
    if (point < 0x80) {
      bytes[at++] = point;
    } else if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      const scalar = (point & 0xf800) === 0xd800 ? 0xfffd : point;
      bytes[at++] = 0xe0 | (scalar >> 12);
      bytes[at++] = 0x80 | ((scalar >> 6) & 63);
      bytes[at++] = 0x80 | (scalar & 63);
    } else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 63);
      bytes[at++] = 0x80 | ((point >> 6) & 63);
      bytes[at++] = 0x80 | (point & 63);
      i++;
    }
  }
  return at;
}
