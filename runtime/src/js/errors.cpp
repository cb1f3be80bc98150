// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked for: js::error_object js::type_error js::range_error js::syntax_error js::reference_error js::eval_error
// Linked for: js::uri_error js::aggregate_error
#include <js/errors.h>
