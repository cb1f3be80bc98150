// SPDX-License-Identifier: MIT OR Apache-2.0

/** Writes a string from its code unit `first` on as UTF-8. Half a surrogate pair becomes U+FFFD. Returns where it ends. */
export function writeCodePoints(text, first, bytes, start) {
  const length = text.length;
  let at = start;
  for (let i = first; i < length; i++) {
    let point = text.codePointAt(i);
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
    } else {
      if (point < 0x10000) {
        if (point >> 11 === 0xd800 >> 11) point = 0xfffd;
        bytes[at++] = 0xe0 | (point >> 12);
      } else {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 63);
        i++;
      }
      bytes[at++] = 0x80 | ((point >> 6) & 63);
    }
    bytes[at++] = 0x80 | (point & 63);
  }
  return at;
}
