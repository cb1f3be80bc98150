// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Ranges that functions return by value, js::generator among them: iterators in JavaScript that go through them when
/// they are asked for the next value.
#pragma once

#include <js/generator.h>
#include <js/value.h>
#include <wasm/closure.h>
#include <wasm/optional.h>
#include <wasm/tuple.h>

#include <optional>
#include <tuple>
#include <utility>

namespace wasm {
namespace detail {

/// What a step gives: nothing when there are no more values. Only what JavaScript never takes for that stands alone.
template <typename T>
using step = std::conditional_t<crosses_as_scalar<T>(), std::optional<T>, std::optional<std::tuple<T>>>;

/// A range, and where in it the last step was.
template <typename Range, typename T>
class stepper {
 public:
  explicit stepper(Range&& range) : range_(std::move(range)) {}
  stepper(stepper&& other) : range_(std::move(other.range_)) {}

  step<T> operator()() {
    if (at_)
      ++*at_;
    else
      at_.emplace(range_.begin());
    if (*at_ == range_.end()) return std::nullopt;
    if constexpr (std::is_copy_constructible_v<T>)
      return step<T>(std::in_place, **at_);
    else
      return step<T>(std::in_place, std::move(const_cast<T&>(**at_)));
  }

 private:
  Range range_;
  std::optional<decltype(std::declval<Range&>().begin())> at_;
};

/// A range of values of type `T`, which goes along with the JavaScript iterator.
template <typename Range, typename T>
struct range_conversion {
  static constexpr form shape = form::scalar;
  static constexpr bool is_reference = true;
  using wire = __externref_t;
  template <flow F>
  static constexpr auto type = describe::type(abi::type::iterable, inner_type<T, F>());

  /// Results are nobody else's, so the range can be taken.
  static wire to_wire(const Range& range) {
    return make_function<false, step<T>>(stepper<Range, T>(std::move(const_cast<Range&>(range))));
  }
  static void write_moved(writer& to, Range& range) {
    (void)&take_element<>;
    to.u32(values::hold(to_wire(range)));
  }
};

}  // namespace detail

template <typename T>
struct convert<js::generator<T>> : detail::range_conversion<js::generator<T>, std::remove_cvref_t<T>> {};

}  // namespace wasm
