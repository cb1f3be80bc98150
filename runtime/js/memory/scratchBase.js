// SPDX-License-Identifier: MIT OR Apache-2.0
import { SCRATCH } from "../module.js";

/** First scratch byte that the next call may use: what lies before belongs to calls that wait for an import to return. */
export let scratchBase = SCRATCH;
