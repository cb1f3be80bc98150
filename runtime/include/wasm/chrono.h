// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// std::chrono: durations are milliseconds, points of the system clock are Dates.
#pragma once

#include <wasm/scalar.h>

#include <chrono>

namespace wasm {

namespace detail {

using milliseconds = std::chrono::duration<double, std::milli>;

/// Integers of at least milliseconds: values of theirs are exact in milliseconds, of which they have this many ticks.
template <typename Duration>
concept ticks_in_milliseconds =
    std::is_integral_v<typename Duration::rep> && std::ratio_divide<std::milli, typename Duration::period>::den == 1;
template <typename Duration>
inline constexpr double ticks_of_millisecond = std::ratio_divide<std::milli, typename Duration::period>::num;

/// To the nearest tick of `Duration`. Whole milliseconds are exact as far as `Duration` goes.
template <typename Duration>
Duration from_milliseconds(double value) {
  using rep = typename Duration::rep;
  if constexpr (ticks_in_milliseconds<Duration>) {
    constexpr double limit = static_cast<double>(std::numeric_limits<rep>::max()) / ticks_of_millisecond<Duration>;
    if (value == __builtin_trunc(value) && __builtin_fabs(value) < limit)
      return Duration(static_cast<rep>(value) * static_cast<rep>(ticks_of_millisecond<Duration>));
  }
  auto ticks = std::chrono::duration<double, typename Duration::period>(milliseconds(value)).count();
  if constexpr (rep(0.5) == rep(0)) ticks = __builtin_round(ticks);
  return Duration(static_cast<rep>(ticks));
}

/// As a double, which has whole milliseconds exactly though it may not have the ticks.
template <typename Duration>
double to_milliseconds(Duration value) {
  if constexpr (ticks_in_milliseconds<Duration>) {
    const auto ticks = static_cast<typename Duration::rep>(ticks_of_millisecond<Duration>);
    return static_cast<double>(value.count() / ticks) +
           static_cast<double>(value.count() % ticks) / ticks_of_millisecond<Duration>;
  } else {
    return milliseconds(value).count();
  }
}

}  // namespace detail

template <typename Rep, typename Period>
struct convert<std::chrono::duration<Rep, Period>> {
  using duration = std::chrono::duration<Rep, Period>;
  static constexpr form shape = form::scalar;
  using wire = double;
  template <flow>
  static constexpr auto type = describe::type(abi::type::duration);

  static double to_wire(duration value) { return detail::to_milliseconds(value); }
  static duration from_wire(double value) { return detail::from_milliseconds<duration>(value); }
  static void write(writer& to, duration value) { to.raw(to_wire(value)); }
  static duration read(reader& from) { return from_wire(from.raw<double>()); }
};

template <typename Duration>
struct convert<std::chrono::time_point<std::chrono::system_clock, Duration>> {
  using time_point = std::chrono::time_point<std::chrono::system_clock, Duration>;
  static constexpr form shape = form::scalar;
  using wire = double;
  template <flow>
  static constexpr auto type = describe::type(abi::type::time_point);

  static double to_wire(time_point value) { return detail::to_milliseconds(value.time_since_epoch()); }
  static time_point from_wire(double value) { return time_point(detail::from_milliseconds<Duration>(value)); }
  static void write(writer& to, time_point value) { to.raw(to_wire(value)); }
  static time_point read(reader& from) { return from_wire(from.raw<double>()); }
};

}  // namespace wasm
