// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Plain data as bytes and back: numbers, strings, containers, and structs of them with all their members. Bytes are
/// for the very program that wrote them.
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <type_traits>

namespace wasmbind::cache {

template <typename T>
concept Scalar = std::is_arithmetic_v<T> || std::is_enum_v<T>;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename T>
void write(std::string& bytes, const T& value) {
  if constexpr (Scalar<T>) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    const std::string_view text = value;
    write(bytes, static_cast<std::uint64_t>(text.size()));
    bytes += text;
  } else if constexpr (std::ranges::range<T>) {
    write(bytes, static_cast<std::uint64_t>(std::ranges::size(value)));
    for (const auto& element : value) write(bytes, element);
  } else if constexpr (isOptional<T>) {
    write(bytes, value.has_value());
    if (value) write(bytes, *value);
  } else {
    const auto& [... members] = value;
    (write(bytes, members), ...);
  }
}

/// Takes a value off the front.
/// \return whether there were bytes enough
template <typename T>
bool read(std::string_view& bytes, T& value) {
  if constexpr (Scalar<T>) {
    if (bytes.size() < sizeof value) return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes.remove_prefix(sizeof value);
    return true;
  } else if constexpr (std::is_same_v<T, std::string>) {
    std::uint64_t size = 0;
    if (!read(bytes, size) || size > bytes.size()) return false;
    value = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return true;
  } else if constexpr (std::ranges::range<T>) {
    std::uint64_t size = 0;
    if (!read(bytes, size)) return false;
    for (value.clear(); size > 0; --size)
      if (bytes.empty() || !read(bytes, value.emplace_back())) return false;
    return true;
  } else if constexpr (isOptional<T>) {
    bool isThere = false;
    if (!read(bytes, isThere)) return false;
    value.reset();
    return !isThere || read(bytes, value.emplace());
  } else {
    auto& [... members] = value;
    return (read(bytes, members) && ...);
  }
}

/// What the bytes of a type consist of: another layout of a struct has another description. Types that contain
/// themselves are followed a few levels deep.
template <typename T>
std::string layoutOf(int depth = 4) {
  if constexpr (Scalar<T>) {
    return std::to_string(sizeof(T)) + (std::is_floating_point_v<T> ? "f" : "i");
  } else if constexpr (std::is_convertible_v<const T&, std::string_view>) {
    return "s";
  } else if constexpr (std::ranges::range<T>) {
    return "[" + (depth == 0 ? "" : layoutOf<std::remove_cvref_t<std::ranges::range_reference_t<T>>>(depth - 1)) + "]";
  } else if constexpr (isOptional<T>) {
    return "?" + layoutOf<typename T::value_type>(depth);
  } else {
    const T value{};
    const auto& [... members] = value;
    return "{" + (std::string() + ... + layoutOf<std::remove_cvref_t<decltype(members)>>(depth)) + "}";
  }
}

/// Several values, one behind the other.
template <typename... Values>
std::string bytesOf(const Values&... values) {
  std::string bytes;
  (write(bytes, values), ...);
  return bytes;
}

}  // namespace wasmbind::cache
