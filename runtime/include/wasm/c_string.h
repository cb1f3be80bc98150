// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `const char*`: text that ends with a NUL, or null.
#pragma once

#include <wasm/stream.h>

namespace wasm {

template <>
struct convert<const char*> {
  static constexpr form shape = form::block;
  static constexpr bool is_view = true;
  using element = char;
  template <flow>
  static constexpr auto type = describe::type(abi::type::c_string);

  /// JavaScript's text with a NUL behind it, for the time of the call.
  class holder {
   public:
    explicit holder(block from) : text_(from.data ? static_cast<char*>(__builtin_malloc(from.count + 1)) : nullptr) {
      if (!text_) return;
      __builtin_memcpy(text_, from.data, from.count);
      text_[from.count] = 0;
    }
    holder(const holder&) = delete;
    holder& operator=(const holder&) = delete;
    ~holder() { __builtin_free(text_); }
    operator const char*() const { return text_; }

   private:
    char* text_;
  };

  static block to_block(const char* value) { return {value, value ? __builtin_strlen(value) : 0}; }
  /// Null has a length that no text has.
  static void write(writer& to, const char* value) {
    block text = to_block(value);
    to.u32(value ? text.count : 0xffff'ffff);
    to.bytes(value, text.count);
  }
};

}  // namespace wasm
