// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// All that `js/` has: JavaScript's values and its built-in classes.
#pragma once

#include <js/array.h>
#include <js/array_buffer.h>
#include <js/bigint.h>
#include <js/data_view.h>
#include <js/date.h>
#include <js/error.h>
#include <js/errors.h>
#include <js/function.h>
#include <js/globals.h>
#include <js/intl.h>
#include <js/iterator.h>
#include <js/json.h>
#include <js/lazy.h>
#include <js/map.h>
#include <js/math.h>
#include <js/nullable.h>
#include <js/number.h>
#include <js/object.h>
#include <js/objects.h>
#include <js/one_of.h>
#include <js/promise.h>
#include <js/proxy.h>
#include <js/record.h>
#include <js/reflect.h>
#include <js/regexp.h>
#include <js/set.h>
#include <js/string.h>
#include <js/symbol.h>
#include <js/typed_array.h>
#include <js/value.h>
#include <js/weak.h>
