// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// How enumerations cross: as text.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

namespace web::detail {

/// An enumeration whose texts `texts_of` knows, in the order of its enumerators.
template <typename T>
concept enumeration = std::is_enum_v<T> && requires(T value) { texts_of(value); };

}  // namespace web::detail

#ifdef __wasm__
#include <wasm/string.h>

/// A text that the enumeration does not know is `unknown_`.
template <web::detail::enumeration T>
struct wasm::convert<T> {
  using as = std::string;
  static std::string to_js(T from) {
    constexpr auto texts = texts_of(T{});
    const auto index = static_cast<std::size_t>(from);
    return std::string(index < texts.size() ? texts[index] : std::string_view());
  }
  static T from_js(const std::string& from) {
    constexpr auto texts = texts_of(T{});
    for (std::size_t i = 0; i < texts.size(); ++i)
      if (texts[i] == from) return static_cast<T>(i);
    return T::unknown_;
  }
};
#endif
