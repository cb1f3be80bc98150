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
#include <ranges>
#include <span>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

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

namespace detail {

/// Whether going through a range is fine when everything around it has gone: it has its elements, or makes them. Views
/// of others do not; whether theirs still are there nobody knows.
template <typename R>
constexpr bool stands_alone = !std::ranges::view<R>;
template <template <typename...> typename View, typename... T>
  requires std::ranges::view<View<T...>>
constexpr bool stands_alone<View<T...>> = ((!std::ranges::range<T> || stands_alone<T>) && ...);
template <template <typename, auto...> typename View, typename R, auto... N>
  requires(std::ranges::view<View<R, N...>> && sizeof...(N) != 0)
constexpr bool stands_alone<View<R, N...>> = std::ranges::range<R> && stands_alone<R>;
template <typename R>
constexpr bool stands_alone<std::ranges::ref_view<R>> = false;
template <typename T, std::size_t N>
constexpr bool stands_alone<std::span<T, N>> = false;
template <typename C, typename Traits>
constexpr bool stands_alone<std::basic_string_view<C, Traits>> = false;

/// Classes that only their elements are known of. Handles come first: `begin` of theirs may need classes that are
/// incomplete.
template <typename R>
concept anonymous_range =
    !__is_base_of(js::value, R) && std::ranges::input_range<R> && !exported_class<R> && !requires { record<R>::key; };

}  // namespace detail

/// Any range. What looks at something else is gone through at once, the others when JavaScript asks.
template <typename R>
  requires detail::anonymous_range<R>
struct convert<R> : detail::range_conversion<R, std::ranges::range_value_t<R>> {
  using value_type = std::ranges::range_value_t<R>;

  static __externref_t to_wire(const R& range) {
    if constexpr (detail::stands_alone<R>) {
      return detail::range_conversion<R, value_type>::to_wire(range);
    } else {
      std::vector<value_type> all;
      for (auto&& element : const_cast<R&>(range)) all.push_back(static_cast<decltype(element)&&>(element));
      return detail::range_conversion<std::vector<value_type>, value_type>::to_wire(all);
    }
  }
};

template <typename T>
struct convert<js::generator<T>> : detail::range_conversion<js::generator<T>, std::remove_cvref_t<T>> {};

}  // namespace wasm
