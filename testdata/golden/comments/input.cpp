// SPDX-License-Identifier: MIT OR Apache-2.0
/**
 * \brief Divides two numbers.
 *
 * Rounds *towards* zero, as `a / b` does in C++. See https://example.org/division.
 *
 * \param a the dividend
 * \param b the divisor,
 *          which is not 0
 * \return the quotient
 * \throws std::domain_error when `b` is 0
 */
[[wasm::export]] int divide(int a, int b) { return a / b; }
/// \deprecated Use divide(), it is faster. Ends with */ and {@link braces}.
[[wasm::export]] int half(int a /* a comment that is not taken */) { return a / 2; }
//! Qt style.
//! Of two lines.
[[wasm::export]] void qt() {}
[[wasm::export]] inline constexpr int zero = 0;  ///< Behind the declaration.
