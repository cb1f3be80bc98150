// SPDX-License-Identifier: MIT OR Apache-2.0
// Comments: the name on the web, its page on MDN, its state.

const states = { deprecated: " Deprecated.", experimental: " Experimental." };

/** The address of a page of MDN. */
export const mdnAddress = (page) => `https://developer.mozilla.org/docs/Web/API/${page}`;

export function comment({ name, mdn, status }) {
  const address = mdn ? ` ${mdnAddress(mdn)}` : "";
  return `/// \`${name}\`${address}${status ? states[status] : ""}`;
}
