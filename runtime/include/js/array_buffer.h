// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::array_buffer`: bytes that JavaScript holds.
#pragma once

#include <js/object.h>

#include <cstddef>
#include <span>
#include <vector>

namespace js {

class [[wasm::import("ArrayBuffer")]] array_buffer : public object {
 public:
  explicit array_buffer(double bytes);
  [[wasm::name("isView")]] static bool is_view(const value& any);
  [[wasm::getter("byteLength")]] double byte_length() const;
  /// A copy of a part.
  array_buffer slice(double begin) const;
  array_buffer slice(double begin, double end) const;
};

class [[wasm::import("SharedArrayBuffer")]] shared_array_buffer : public object {
 public:
  explicit shared_array_buffer(double bytes);
  [[wasm::getter("byteLength")]] double byte_length() const;
  shared_array_buffer slice(double begin) const;
  shared_array_buffer slice(double begin, double end) const;
};

}  // namespace js
