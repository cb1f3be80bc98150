// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Memory that both halves use: the scratch area, the return area, blocks, and the descriptor that tells where they
/// are. What is exported here is a template, so that only modules that mention it have it; whoever mentions it is one
/// too.
#pragma once

#include <wasm/convert.h>
#include <wasm/describe.h>

namespace wasm::detail {

/// JavaScript writes arguments here. Copies to the start of a cache line take half as long in browsers.
alignas(64) inline unsigned char scratch[abi::scratch_size];
/// Further words of a result.
alignas(8) inline std::uint32_t ret[abi::return_words];

/// The runtime descriptor with the two addresses as the linker makes them.
struct [[gnu::packed]] runtime_descriptor {
  describe::bytes<13> head;
  const void* scratch;
  std::uint32_t scratch_size;
  const void* ret;
};

template <typename = void>
[[clang::export_name("__wasmbind_describe_runtime"), gnu::nodebug]] const void* describe_runtime() {
  [[gnu::section(WASM_ABI_SECTION), gnu::nodebug]] static constexpr runtime_descriptor descriptor{
      describe::sized_descriptor(abi::entity::runtime, sizeof(runtime_descriptor) - sizeof(runtime_descriptor::head)),
      scratch, abi::scratch_size, ret};
  return &descriptor;
}

template <typename = void>
[[clang::export_name("__wasmbind_malloc")]] void* allocate(unsigned long size) {
  return __builtin_malloc(size);
}

template <typename = void>
[[clang::export_name("__wasmbind_free")]] void deallocate(void* address) {
  __builtin_free(address);
}

/// Empties the result slot that was filled last and is too big to keep.
inline void (*oversized)() = nullptr;

template <typename = void>
[[clang::export_name("__wasmbind_release")]] void release() {
  if (oversized) oversized();
  oversized = nullptr;
}

/// Sets a word of the return area.
template <typename = void>
void set_ret(unsigned index, std::uint32_t value) {
  (void)&describe_runtime<>;
  ret[index] = value;
}

/// An argument's bytes, given back at the end of the call unless they lie in the scratch area.
template <typename = void>
class argument_block {
 public:
  explicit argument_block(const void* address) : address_(address) {
    (void)&describe_runtime<>;
    (void)&allocate<>;
  }
  argument_block(const argument_block&) = delete;
  argument_block& operator=(const argument_block&) = delete;
  ~argument_block() {
    auto offset = reinterpret_cast<std::uintptr_t>(address_) - reinterpret_cast<std::uintptr_t>(scratch);
    if (offset >= abi::scratch_size) __builtin_free(const_cast<void*>(address_));
  }

 private:
  const void* address_;
};

/// An argument's bytes that JavaScript frees.
template <typename = void>
struct lent_block {
  explicit lent_block(const void*) {
    (void)&describe_runtime<>;
    (void)&allocate<>;
    (void)&deallocate<>;
  }
};

}  // namespace wasm::detail
