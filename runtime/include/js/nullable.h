// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::nullable<T>`: `T | null`.
#pragma once

#include <optional>

namespace js {

/// A value or null: a std::optional that JavaScript sees as `T | null` instead of `T | undefined`.
template <typename T>
class nullable : public std::optional<T> {
 public:
  using std::optional<T>::optional;
  constexpr nullable() noexcept = default;
  constexpr nullable(decltype(nullptr)) noexcept {}
  constexpr nullable(const std::optional<T>& other) : std::optional<T>(other) {}
  constexpr nullable(std::optional<T>&& other) : std::optional<T>(static_cast<std::optional<T>&&>(other)) {}
};

}  // namespace js

#ifdef __wasm__
#include <wasm/nullable.h>
#endif
