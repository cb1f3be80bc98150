// SPDX-License-Identifier: MIT OR Apache-2.0
// What is held across the border, for the test that calls leave nothing held. A source of its own, so that the
// package whose calls and bytes are measured is without it.
#include <wasm/live_counts.h>

[[wasm::export]] wasm::live liveCounts() { return wasm::live_counts(); }
