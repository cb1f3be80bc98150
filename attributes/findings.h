// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// What can be wrong with attributes, as Clang diagnostics with stable ids.
#pragma once

#include <string_view>

#include "clang/Basic/Diagnostic.h"

namespace wasmbind::attributes {

/// One kind of message. `format` is in Clang's notation; what stands behind "; " is the remedy.
struct Finding {
  std::string_view id;
  std::string_view format;
};

inline constexpr Finding misplaced = {"attribute-misplaced", "'wasm::%0' cannot stand on %1; %2"};
inline constexpr Finding repeated = {"attribute-repeated", "'wasm::%0' is given twice; remove one of the two"};
inline constexpr Finding contradiction = {"attribute-contradiction",
                                          "'wasm::%0' and 'wasm::%1' contradict each other; remove one of the two"};
inline constexpr Finding wrongCount = {"attribute-arguments", "'wasm::%0' %1; %2"};
inline constexpr Finding notAString = {"attribute-argument-kind",
                                       "the argument of 'wasm::%0' is not a string literal; write %1 in double quotes"};
inline constexpr Finding unknownNear = {"attribute-unknown", "unknown attribute 'wasm::%0'; did you mean '%1'?"};
inline constexpr Finding unknown = {"attribute-unknown",
                                    "unknown attribute 'wasm::%0'; the reference lists the attributes of wasm"};
inline constexpr Finding ineffective = {"attribute-ineffective",
                                        "'wasm::%0' has no effect here; it needs %1 beside it"};
inline constexpr Finding nameTaken = {"name-taken",
                                      "'wasm' is the namespace of the code that is added to this source; "
                                      "rename it, or put it into a namespace"};
inline constexpr Finding oldStandard = {"language-standard",
                                        "what wasmbind adds to this source is C++20, and this is %0; "
                                        "compile it with -std=c++20 or -std=c++23, wasmbind's default"};
inline constexpr Finding onTemplate = {"attribute-on-template",
                                       "%0 is a template, which has no form in JavaScript; %1"};

inline constexpr Finding incomplete = {"incomplete-type",
                                       "'%0' is declared but not defined here; include the header that defines it"};
inline constexpr Finding aliasOfOther = {
    "alias-of-other-type", "'%0' names '%1', which is neither a class nor an enum; export the functions that use it"};

/// Reports an error of this kind at `location`. Stream its arguments and ranges into what is returned.
clang::DiagnosticBuilder report(clang::DiagnosticsEngine& engine, clang::SourceLocation location,
                                const Finding& finding);

/// The stable id of a diagnostic that `report` made, or an empty text for Clang's own ones.
std::string_view idOf(const clang::Diagnostic& diagnostic);

}  // namespace wasmbind::attributes
