// SPDX-License-Identifier: MIT OR Apache-2.0
// What names of the web are in C++.

/** Keywords of C++, and macros of the C library, Windows and common libraries that members would run into. */
const reserved = new Set(
  `alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class compl concept
  const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double
  dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept
  not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return short signed sizeof
  static static_assert static_cast struct switch template this thread_local throw true try typedef typeid typename union
  unsigned using virtual void volatile wchar_t while xor xor_eq
  errno assert stdin stdout stderr NULL EOF NAN INFINITY unix linux major minor signals slots emit TRUE FALSE OVERFLOW
  DOMAIN UNDERFLOW near far interface ERROR DELETE IN OUT OPTIONAL STRICT CONST VOID`.split(/\s+/),
);

/** `appendChild` to `append_child`, `innerHTML` to `inner_html`, `texImage2D` to `tex_image_2d`. */
export const snakeCase = (name) =>
  name
    .replace(/([a-z0-9])(\d?[A-Z])D\b/g, "$1$2D")
    .replace(/([23])D(?=[A-Z]|$)/g, "_$1d")
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/-/g, "_")
    .replace(/__+/g, "_")
    .toLowerCase();

/** A name that is no keyword and no macro, and does not start with a digit. */
export const safeName = (name) => (reserved.has(name) ? `${name}_` : /^\d/.test(name) ? `_${name}` : name);

export const memberName = (name) => safeName(snakeCase(name));

/** `"no-cors"` to `no_cors`, `""` to `none`, `"2d"` to `_2d`. */
export const enumeratorName = (text) => (text === "" ? "none" : memberName(text.replace(/[^\w-]/g, "_")));
