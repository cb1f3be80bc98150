// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Text that imported functions, variables and members share.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/decl.h"
#include "model/interface.h"
#include "shim/callable.h"

namespace wasmbind::shim {

/// What the description of an import says besides its callable.
struct ImportOrigin {
  const model::ImportSource& source;
  const model::Attributes& attributes;  ///< with the vendors' prefixes
  std::string reexport;                 ///< or empty
};

/// The flags that the source alone asks for.
std::uint32_t sourceFlags(const model::ImportSource& source);

/// `describe::path(...)` of the names that vendors put in front, in the order of the source.
std::string vendorPrefixes(const model::Attributes& attributes);

/// The payload of an import's descriptor.
std::string describeImport(const ImportOrigin& origin, model::ImportKind kind, std::uint32_t flags,
                           const Description& description);

/// The raw import behind a function, and what calls it.
struct RawCall {
  std::string declaration;
  std::vector<std::string> parameters;  ///< of the function: `double arg1`
  std::string prepare;                  ///< statements that turn the parameters into what crosses
  std::string expression;               ///< the call with the result taken
};

/// \param symbol  of the import
/// \param result  spelled type, or "void"
/// \param self    spelled type of the object that is passed first; empty for functions
/// \param object  expression of that object
RawCall rawCall(const std::string& symbol, const std::string& result, const std::vector<model::Parameter>& parameters,
                const std::string& self = {}, const std::string& object = "*this");

/// The name as a definition has it: in the global namespace it cannot be qualified.
std::string definitionName(std::string_view qualified);

}  // namespace wasmbind::shim
