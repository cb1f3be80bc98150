// SPDX-License-Identifier: MIT OR Apache-2.0
import { twice } from "./js/deep.js";

export function triple(x) {
  return x + twice(x);
}
export default (x) => x + 100;
const odd = (x) => 2 * x + 1;
export { odd as "not an identifier" };
export const answer = 42;
export let changing = "before";
export function change(to) {
  changing = to;
}
export const nested = {
  base: 1,
  depth() {
    return this.base;
  },
  deeper: { level: 7, depth: () => 2 },
};
