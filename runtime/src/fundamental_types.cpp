// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// The types of the language itself, and pointers to them: for the class of this name in this namespace the compiler
/// writes them all.
#include "type_info.h"

namespace __cxxabiv1 {

class __shim_type_info;

class __attribute__((visibility("default"))) __fundamental_type_info {
 public:
  virtual ~__fundamental_type_info();
  virtual void noop1() const {}
  virtual void noop2() const {}
  virtual bool can_catch(const wasm::types::type* thrown, void*&) const {
    return wasm::types::same(reinterpret_cast<const wasm::types::type*>(this), thrown);
  }
};

__fundamental_type_info::~__fundamental_type_info() = default;

}  // namespace __cxxabiv1
