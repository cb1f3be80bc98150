// SPDX-License-Identifier: MIT OR Apache-2.0
// An exception before anything is called.
#include <stdexcept>

namespace {

volatile bool fails = true;

struct Table {
  Table() {
    if (fails) throw std::out_of_range("the table is not there");
  }
} table;

}  // namespace

[[wasm::export]] bool failed() { return fails; }
