// SPDX-License-Identifier: MIT OR Apache-2.0
// The type table and runtime/include/wasm/standard.h list the same runtime headers for types of the standard library.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>

#include "model/type_table.h"

namespace wasmbind::model {
namespace {

namespace fs = std::filesystem;

const fs::path include = fs::path(WASMBIND_SOURCE_DIR) / "runtime" / "include";

/// Headers of the table's std:: types that standard.h does not include.
const std::set<std::string> omitted = {"wasm/byte.h", "wasm/error_code.h", "wasm/exception_ptr.h"};

std::set<std::string> includedHeaders() {
  constexpr std::string_view directive = "#include <";
  std::ifstream file(include / "wasm" / "standard.h");
  std::set<std::string> headers;
  for (std::string line; std::getline(file, line);)
    if (line.starts_with(directive)) headers.insert(line.substr(directive.size(), line.find('>') - directive.size()));
  return headers;
}

std::set<std::string> tableHeaders() {
  std::set<std::string> headers;
  for (const TypeRow& row : typeTable())
    if (row.name.starts_with("std::")) headers.emplace(row.header);
  return headers;
}

TEST(StandardHeader, IncludesTheHeadersOfTheTypeTable) {
  std::set<std::string> expected = tableHeaders();
  for (const std::string& header : omitted) EXPECT_EQ(expected.erase(header), 1U) << header << " is not in the table";
  EXPECT_EQ(includedHeaders(), expected);
}

TEST(TypeTable, NamesRuntimeHeadersThatExist) {
  for (const TypeRow& row : typeTable())
    EXPECT_TRUE(fs::exists(include / row.header)) << row.name << ": " << row.header;
}

}  // namespace
}  // namespace wasmbind::model
