// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Text that functions and members share: signatures, arguments, the description of a callable.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/decl.h"

namespace wasmbind::shim {

/// The type that a value of this type is spelled as in shims.
std::string spelling(const model::Type& type);

/// What a shim needs to know of one callable, wherever it came from.
struct Shim {
  std::string symbol;
  std::string comment;                  ///< what it stands for, one line
  std::string self;                     ///< "::Counter*" in front of the parameters, or empty
  std::string consumed;                 ///< class of the receiver when the call takes it with it, else empty
  std::vector<std::string> parameters;  ///< spelled types
  std::string result;                   ///< spelled type, or empty for void
  std::string wire;                     ///< result type of the shim when it is not that of `result`
  std::string before;                   ///< statements in front of the call
  std::string expression;               ///< the call, e.g. "::add(arg1.get(), arg2.get())"
};

/// The definition of the exported function.
std::string define(const Shim& shim);

/// `arg1.get(), arg2.get()`
std::string arguments(std::size_t count);

/// What the description of a callable says besides its types.
struct Description {
  std::string name;
  std::vector<std::string> path;
  std::string symbol;
  std::string doc;
  model::SourceRange range;
  std::uint32_t flags = 0;
  std::vector<std::string> parameters;  ///< describe::parameter<...>(...)
  std::string result;                   ///< describe::result<...>()
};

/// `describe::callable(...)` whose first line stands behind `indent` columns.
std::string describe(const Description& description, std::size_t indent);

/// `describe::parameter<T>("name")`; `what` is "parameter" or "passed".
std::string describeParameter(std::string_view what, const model::Parameter& parameter);

/// `describe::result<T>()`; `what` is "result" or "returned", `attributes` those of the function.
std::string describeResult(std::string_view what, const std::string& type, const model::Attributes& attributes = {});

/// The description of a function or method.
Description description(const model::Function& function, const std::string& symbol);

/// The function called with fewer arguments, so that C++ runs its default arguments: one for each number of arguments
/// that may be left out, the longest first, each with a key of its own. Calls that C++ would find ambiguous among
/// `overloads` (which may have `function` itself among them) are left out.
std::vector<model::Function> shortened(const model::Function& function, std::span<const model::Function> overloads);

/// A descriptor function around its payload; `payload(indent)` writes it.
std::string descriptor(std::string_view symbol, const std::string& payload);

/// Columns in front of the payload of a descriptor.
inline constexpr std::size_t payloadIndent = 4;

/// "double area(const Shape& shape) (shapes.h:7:8)", for comments.
std::string signature(const model::Function& function);

}  // namespace wasmbind::shim
