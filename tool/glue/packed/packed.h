// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Functions that write and read types of the `stream` form; see "Streams" in docs/design/abi.md.
#pragma once

#include <string>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// A call that writes `value` (an expression): `writeStringArray(writer, value, depth)`. Generates what it calls.
std::string streamWrite(EmitContext& context, const model::AbiType& type, const std::string& writer,
                        const std::string& value, const std::string& depth);

/// An expression that reads a value of the type: `readStringArray(reader)`.
std::string streamRead(EmitContext& context, const model::AbiType& type, const std::string& reader);

/// What a type is called in names of functions: "StringArray", "OptionalF64".
std::string streamName(EmitContext& context, const model::AbiType& type);

/// Whether writing the type collects objects that the callee takes.
bool streamMoves(const model::AbiType& type);

/// Whether writing the type collects JavaScript values that C++ will hold.
bool streamHolds(const EmitContext& context, const model::AbiType& type);

}  // namespace wasmbind::glue
