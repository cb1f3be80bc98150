// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Code in a string -> module.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "scan/scan.h"

namespace wasmbind::scan {

inline ScanOptions optionsFor(std::string code) {
  ScanOptions options;
  options.source = "test.cpp";
  options.text = std::move(code);
  options.compiler = WASMBIND_CLANG;
  options.arguments = {"--target=wasm32-wasi", "-std=c++23", "-Wno-deprecated"};
  return options;
}

/// The module; a failed test and an empty one when the code has errors.
inline model::Module scanned(std::string code) {
  diag::Result<model::Module> result = scan(optionsFor(std::move(code)));
  if (result) return std::move(*result);
  for (const diag::Diagnostic& one : result.error())
    ADD_FAILURE() << one.range.line << ": " << one.message << " " << one.hint << one.rendered;
  return {};
}

/// The errors; a failed test when there are none.
inline diag::Diagnostics errorsOf(std::string code) {
  diag::Result<model::Module> result = scan(optionsFor(std::move(code)));
  if (!result) return std::move(result.error());
  ADD_FAILURE() << "no error";
  return {};
}

}  // namespace wasmbind::scan
