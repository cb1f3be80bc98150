// SPDX-License-Identifier: MIT OR Apache-2.0
#include <js/nullable.h>
#include <js/value.h>

#include <string>
#include <vector>

using namespace js::literals;

struct [[wasm::record]] Entry {
  std::string key;
  js::value value;
};

/// Whatever it is given.
[[wasm::export]] js::value same(js::value value) { return value; }

/// The sum of the numbers in an iterable.
[[wasm::export]] double sum(const js::value& iterable) {
  double total = 0;
  for (const js::value& one : iterable)
    if (one.is_number()) total += one.to<double>();
  return total;
}

/// The own entries of an object.
[[wasm::export]] std::vector<Entry> entries(const js::value& object) {
  return js::global("Object").call("entries", object).call("map", js::global("toEntry")).to<std::vector<Entry>>();
}

[[wasm::export]] js::nullable<int> length(const js::value& text) {
  if (!text.is_string()) return nullptr;
  return text.get<int>("length"_key);
}
