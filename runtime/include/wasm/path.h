// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::filesystem::path: a string.
#pragma once

#include <wasm/string.h>

#include <filesystem>

namespace wasm {

template <>
struct convert<std::filesystem::path> {
  using as = std::string;
  static std::string to_js(const std::filesystem::path& path) { return path.string(); }
  static std::filesystem::path from_js(std::string path) {
    return std::filesystem::path(static_cast<std::string&&>(path));
  }
};

}  // namespace wasm
