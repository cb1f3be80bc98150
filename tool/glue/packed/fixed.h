// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Records of scalars, which take the same number of bytes whatever their values: all fields are written, and read, in
/// one go.
#pragma once

#include <string_view>

#include "glue/types/emit_context.h"

namespace wasmbind::glue {

/// How a scalar lies in a stream.
struct FixedScalar {
  int size = 0;               ///< bytes; 0 for types that are no such scalars
  std::string_view accessor;  ///< `Float64` of DataView's getFloat64 and setFloat64
};
FixedScalar fixedScalar(const EmitContext& context, const model::AbiType& type);

/// Whether all fields are such scalars, and none may be left out.
bool isFixed(const EmitContext& context, const model::RecordInterface& record);

/// Bodies for such records, and for arrays of them; see stream/body.h.
Lines fixedWriter(EmitContext& context, const model::RecordInterface& record);
Lines fixedReader(EmitContext& context, const model::RecordInterface& record);

/// \param length  expression of the number of elements
Lines fixedArrayWriter(EmitContext& context, const model::RecordInterface& record, const std::string& length);
Lines fixedArrayReader(EmitContext& context, const model::RecordInterface& record, const std::string& length);

}  // namespace wasmbind::glue
