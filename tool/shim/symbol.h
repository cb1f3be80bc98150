// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Names of shims in the linked module.
#pragma once

#include <string>
#include <string_view>

namespace wasmbind::shim {

/// A declaration's key as a C++ identifier: characters that identifiers cannot have become `_xHH`.
std::string identifier(std::string_view key);

/// "__wasmbind_export_KEY"
std::string exportSymbol(std::string_view key);
/// "__wasmbind_describe_KEY"
std::string describeSymbol(std::string_view key);

}  // namespace wasmbind::shim
