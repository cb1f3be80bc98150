// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The body of a function that calls an export: check, copy in, call, read the result.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// Which JavaScript function a body is for.
struct CallSite {
  std::string where;                               ///< for messages: "add", "Counter.increment"
  const model::ClassInterface* classOf = nullptr;  ///< the class of a member
  std::vector<std::string> parameters;             ///< names as the body sees them
  std::vector<std::size_t> tested;                 ///< parameters whose kind the choice of the overload has tested
  std::string callable = {};                       ///< expression of what a callback goes to, first of the arguments
};

/// Statements that call the module, and those that have to run afterwards in any case. A trap in the middle of C++ is
/// the end of the module. A function around every export would do too, but cost as much as the call.
/// \param mayTrap whether the call may end the module at all
Lines guardedCall(EmitContext& context, bool mayTrap, const Lines& call, const Lines& restores = {});

/// A method's body that reads the pointer of `this` without looking at `this` first: to look costs as much as the call.
/// What was wrong is found out when the read has thrown, or `throwLost` has been called.
Lines blindMethod(EmitContext& context, const CallSite& site, const Lines& body);

/// The statements of the function that calls `callable`. Constructors adopt the new object, methods read `this`.
Lines callBody(EmitContext& context, const model::Callable& callable, const CallSite& site);

}  // namespace wasmbind::glue
