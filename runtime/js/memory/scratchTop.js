// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH } from "../module.js";

/** End of the scratch bytes in use by the arguments of the running call. */
export let scratchTop = SCRATCH;
