// SPDX-License-Identifier: MIT OR Apache-2.0
class [[wasm::export]] Later;
using Number [[wasm::export]] = int;
