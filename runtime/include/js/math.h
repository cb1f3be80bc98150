// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// `js::math`: JavaScript's Math. Engines call these functions without a detour: they are bound as they are.
#pragma once

#include <js/value.h>

namespace js {
namespace [[wasm::import("Math")]] math {

[[wasm::final]] double abs(double x) noexcept;
[[wasm::final]] double acos(double x) noexcept;
[[wasm::final]] double acosh(double x) noexcept;
[[wasm::final]] double asin(double x) noexcept;
[[wasm::final]] double asinh(double x) noexcept;
[[wasm::final]] double atan(double x) noexcept;
[[wasm::final]] double atan2(double y, double x) noexcept;
[[wasm::final]] double atanh(double x) noexcept;
[[wasm::final]] double cbrt(double x) noexcept;
[[wasm::final]] double ceil(double x) noexcept;
[[wasm::final]] double clz32(int x) noexcept;
[[wasm::final]] double cos(double x) noexcept;
[[wasm::final]] double cosh(double x) noexcept;
[[wasm::final]] double exp(double x) noexcept;
[[wasm::final]] double expm1(double x) noexcept;
[[wasm::final]] double floor(double x) noexcept;
[[wasm::final]] double fround(double x) noexcept;
[[wasm::final]] double hypot(double x, double y) noexcept;
[[wasm::final]] double hypot(double x, double y, double z) noexcept;
[[wasm::final]] int imul(int a, int b) noexcept;
[[wasm::final]] double log(double x) noexcept;
[[wasm::final]] double log10(double x) noexcept;
[[wasm::final]] double log1p(double x) noexcept;
[[wasm::final]] double log2(double x) noexcept;
[[wasm::final]] double max(double a, double b) noexcept;
[[wasm::final]] double min(double a, double b) noexcept;
[[wasm::final]] double pow(double base, double exponent) noexcept;
/// From 0 up to, not including, 1. Looked up at each call, so that tests can replace it.
double random();
/// Halves go up: -0.5 gives -0.
[[wasm::final]] double round(double x) noexcept;
[[wasm::final]] double sign(double x) noexcept;
[[wasm::final]] double sin(double x) noexcept;
[[wasm::final]] double sinh(double x) noexcept;
[[wasm::final]] double sqrt(double x) noexcept;
[[wasm::final]] double tan(double x) noexcept;
[[wasm::final]] double tanh(double x) noexcept;
[[wasm::final]] double trunc(double x) noexcept;

}  // namespace math
}  // namespace js
