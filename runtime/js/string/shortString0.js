// SPDX-License-Identifier: MIT OR Apache-2.0

/**
 * Up to 16 bytes as a string when all are ASCII, else undefined. One call with all the codes is faster than decoders, which
 * take long to start, and than putting strings together.
 */
export function shortString0(bytes, at, length) {
  if (length === 0) return "";
  const a = bytes[at];
  let all = a;
  if (length === 1) return all > 127 ? undefined : String.fromCharCode(a);
  const b = bytes[at + 1];
  all |= b;
  if (length === 2) return all > 127 ? undefined : String.fromCharCode(a, b);
  const c = bytes[at + 2];
  all |= c;
  if (length === 3) return all > 127 ? undefined : String.fromCharCode(a, b, c);
  const d = bytes[at + 3];
  all |= d;
  if (length === 4) return all > 127 ? undefined : String.fromCharCode(a, b, c, d);
  const e = bytes[at + 4];
  all |= e;
  if (length === 5) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e);
  const f = bytes[at + 5];
  all |= f;
  if (length === 6) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f);
  const g = bytes[at + 6];
  all |= g;
  if (length === 7) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g);
  const h = bytes[at + 7];
  all |= h;
  if (length === 8) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h);
  const i = bytes[at + 8];
  all |= i;
  if (length === 9) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i);
  const j = bytes[at + 9];
  all |= j;
  if (length === 10) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j);
  const k = bytes[at + 10];
  all |= k;
  if (length === 11) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k);
  const l = bytes[at + 11];
  all |= l;
  if (length === 12) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l);
  const m = bytes[at + 12];
  all |= m;
  if (length === 13) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m);
  const n = bytes[at + 13];
  all |= n;
  if (length === 14) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n);
  const o = bytes[at + 14];
  all |= o;
  if (length === 15) return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
  const p = bytes[at + 15];
  all |= p;
  return all > 127 ? undefined : String.fromCharCode(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p);
}
