// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::proxy`: JavaScript's Proxy.
#pragma once

#include <js/object.h>

namespace js {

/// An object whose properties a handler answers for: `handler` has the traps `get`, `set`, `has`, ...
class [[wasm::import("Proxy"), wasm::ts("object")]] proxy : public object {
 public:
  proxy(const object& target, const object& handler);
};

}  // namespace js
