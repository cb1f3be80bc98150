// SPDX-License-Identifier: MIT OR Apache-2.0
import { releaseArgument0 } from "./releaseArgument0.js";

/** Gives back what the arguments of a call have taken that does not happen. */
export function releaseArguments0(ptr, earlier = []) {
  releaseArgument0(ptr);
  for (const other of earlier) if (other !== 0) releaseArgument0(other);
}
