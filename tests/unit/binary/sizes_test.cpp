// SPDX-License-Identifier: MIT OR Apache-2.0
#include "binary/sizes.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "binary/extract.h"
#include "binary/origin.h"
#include "binary/strip.h"
#include "sample_module.h"

namespace wasmbind::binary {
namespace {

StrippedModule measured(StripOptions options) {
  options.names.exports = {{"__wasmbind_export_add", "add"}};
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  EXPECT_TRUE(module);
  auto linked = extract(*module);
  EXPECT_TRUE(linked);
  auto result = strip(std::move(*module), *linked, options);
  EXPECT_TRUE(result) << result.error().at(0).message;
  return result ? *result : StrippedModule{};
}

const model::SizeEntry* find(const std::vector<model::SizeEntry>& parts, std::string_view name) {
  auto found = std::ranges::find(parts, name, &model::SizeEntry::name);
  return found == parts.end() ? nullptr : &*found;
}

TEST(Sizes, AddUpAndLeaveTheModuleAsItIs) {
  for (bool names : {false, true})
    for (int level : {0, 2}) {
      StripOptions options;
      options.keepNames = names;
      options.optimize.optimizeLevel = level;
      const StrippedModule plain = measured(options);
      EXPECT_TRUE(plain.parts.empty());
      options.measure = true;
      const StrippedModule result = measured(options);
      EXPECT_EQ(result.bytes, plain.bytes);
      std::uint64_t sum = 0;
      for (const model::SizeEntry& part : result.parts) sum += part.bytes;
      EXPECT_EQ(sum, result.bytes.size());
    }
}

TEST(Sizes, NameFunctionsAndSegments) {
  StripOptions options;
  options.measure = true;
  options.optimize.optimizeLevel = 2;
  const StrippedModule result = measured(options);
  const model::SizeEntry* add = find(result.parts, "add");
  ASSERT_NE(add, nullptr);
  EXPECT_EQ(add->group, "exports");
  EXPECT_EQ(add->section, "code");
  const model::SizeEntry* data = find(result.parts, ".rodata at 1024");
  ASSERT_NE(data, nullptr);
  EXPECT_GE(data->bytes, 4u);
}

TEST(Sizes, FunctionsKeepTheirNamesThroughNumbers) {
  auto module = readModule(testing::sampleModule().build(), "a.wasm");
  ASSERT_TRUE(module);
  auto numbered = readModule(withNumbersAsNames(*module), "b.wasm");
  ASSERT_TRUE(numbered);
  EXPECT_EQ(functionNames(*numbered).at(5), "3");
  constexpr std::string_view names[] = {"name"};
  const auto parts = measure(*numbered, *module, names);
  // Of the exports, `_initialize` among them, the name in JavaScript is told.
  EXPECT_NE(find(parts, "_initialize"), nullptr);
  EXPECT_NE(find(parts, "__wasmbind_export_add"), nullptr);
  EXPECT_TRUE(functionNames(*readModule(withoutSections(*numbered, names), "c.wasm")).empty());
}

TEST(Sizes, OriginsOfSymbols) {
  EXPECT_EQ(originOf("_Z3fibi"), "own code");
  EXPECT_EQ(originOf("_ZN3geo5shape4areaEv"), "own code");
  EXPECT_EQ(originOf("_ZNSt3__26vectorIdNS_9allocatorIdEEE9push_backERKd"), "C++ library");
  EXPECT_EQ(originOf("_ZSt9terminatev"), "exceptions");
  EXPECT_EQ(originOf("__cxa_throw"), "exceptions");
  EXPECT_EQ(originOf("_ZN10__cxxabiv117__class_type_info9can_catchEPKNS_16__shim_type_infoERPv"), "exceptions");
  EXPECT_EQ(originOf("__cxa_guard_acquire"), "C++ library");
  EXPECT_EQ(originOf("dlmalloc"), "allocator");
  EXPECT_EQ(originOf("wasm::allocator::(anonymous namespace)::take(unsigned int)"), "allocator");
  EXPECT_EQ(originOf("_Znwm"), "allocator");
  EXPECT_EQ(originOf("strlen"), "C library");
  EXPECT_EQ(originOf("_ZN4wasm6writer5bytesEPKvm"), "wasmbind");
  // As linkers write them.
  EXPECT_EQ(originOf("fib(int)"), "own code");
  EXPECT_EQ(originOf("void* wasm::detail::allocate<void>(unsigned long)"), "wasmbind");
  EXPECT_EQ(originOf("wasm::detail::(anonymous namespace)::text::add(unsigned int)"), "wasmbind");
  EXPECT_EQ(originOf("std::vector<int> shape::corners<std::less<int>>() const"), "own code");
  EXPECT_EQ(originOf("bool std::__2::operator<<int>(int)"), "C++ library");
  EXPECT_EQ(originOf("point::operator()(int) const"), "own code");
  EXPECT_EQ(originOf("operator delete(void*)"), "allocator");
  EXPECT_EQ(originOf("std::logic_error::~logic_error().1"), "C++ library");
  EXPECT_EQ(originOf(""), "without a name");
}

TEST(Sizes, SymbolsAreReadable) {
  EXPECT_EQ(readableSymbol("_Z3fibi"), "fib(int)");
  EXPECT_EQ(readableSymbol("_ZNSt3__220__throw_length_errorB9nqe220108EPKc"), "std::__throw_length_error(char const*)");
  EXPECT_EQ(readableSymbol("_Z5greetNSt3__212basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE"),
            "greet(std::string)");
}

}  // namespace
}  // namespace wasmbind::binary
