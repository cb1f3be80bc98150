// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::object`: the base of what imported classes are in C++.
#pragma once

#include <js/value.h>

namespace js {

/// A JavaScript object. Classes that derive from it have no data members of their own: they are the same handle.
class object : public value {
 public:
  using value::value;
  constexpr object() noexcept = default;
};

}  // namespace js
