// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Files that the build put into the tool: helpers of the glue, and templates.
#pragma once

#include <span>
#include <string_view>

namespace wasmbind::glue::embedded {

struct File {
  std::string_view path;  ///< below its root, with forward slashes
  std::string_view text;
};

/// runtime/js, sorted by path.
std::span<const File> helpers();

/// glue/templates, sorted by path.
std::span<const File> templates();

}  // namespace wasmbind::glue::embedded
