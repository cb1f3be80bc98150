// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Makes small modules of the shape that the linker writes, for tests.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "binary/bytes.h"

namespace wasmbind::binary::testing {

/// Functions are numbered as usual: imports first. All functions have the type that the test says: 0 is () -> (), 1 is
/// () -> i32, 2 is (i32, i32) -> i32.
class ModuleBuilder {
 public:
  struct Function {
    std::uint8_t type;
    Bytes body;  ///< locals and code, `end` included
    std::string name;
  };
  struct Segment {
    std::uint32_t address;
    Bytes contents;
    std::string name;
  };
  struct Import {
    std::string module, name;
    std::uint8_t type;
  };
  struct Export {
    std::string name;
    std::uint32_t function;
  };

  std::vector<Import> imports;
  std::vector<Function> functions;
  std::vector<Export> exports;
  std::vector<std::uint32_t> table;  ///< function indices
  std::vector<Segment> data;
  bool names = true;

  std::uint32_t add(std::uint8_t type, Bytes body, std::string name = {}) {
    functions.push_back({type, std::move(body), std::move(name)});
    return static_cast<std::uint32_t>(imports.size() + functions.size() - 1);
  }

  /// A function without locals.
  static Bytes code(std::initializer_list<Bytes> parts) {
    Writer body;
    body.u8(0);
    for (const Bytes& part : parts) body.append(part);
    body.u8(0x0b);
    return body.bytes;
  }
  static Bytes i32Const(std::int32_t value) {
    Writer writer;
    writer.u8(0x41);
    writer.signedLeb(value);
    return writer.bytes;
  }
  /// A call whose operand has the full five bytes, as the linker writes it without optimisation.
  static Bytes paddedCall(std::uint32_t function) {
    Bytes bytes = {0x10, 0, 0, 0, 0, 0};
    overwriteLeb(bytes, {1, 6}, function);
    return bytes;
  }

  Bytes build() const {
    Writer module;
    module.append(Bytes{0, 'a', 's', 'm', 1, 0, 0, 0});
    Writer types;
    types.append(Bytes{3, 0x60, 0, 0, 0x60, 0, 1, 0x7f, 0x60, 2, 0x7f, 0x7f, 1, 0x7f});
    module.block(1, types);
    module.block(2, list(imports, [](Writer& w, const Import& import) {
                   w.name(import.module);
                   w.name(import.name);
                   w.u8(0);
                   w.u8(import.type);
                 }));
    module.block(3, list(functions, [](Writer& w, const Function& function) { w.u8(function.type); }));
    if (!table.empty()) {
      Writer contents;
      contents.append(Bytes{1, 0x70, 0, 16});
      module.block(4, contents);
    }
    Writer memory;
    memory.append(Bytes{1, 0, 2});
    module.block(5, memory);
    Writer exported;
    exported.leb(exports.size() + 1);
    exported.name("memory");
    exported.append(Bytes{2, 0});
    for (const Export& e : exports) {
      exported.name(e.name);
      exported.u8(0);
      exported.leb(e.function);
    }
    module.block(7, exported);
    if (!table.empty()) {
      Writer contents;
      contents.append(Bytes{1, 0, 0x41, 1, 0x0b});
      contents.leb(table.size());
      for (std::uint32_t function : table) contents.leb(function);
      module.block(9, contents);
    }
    module.block(10, list(functions, [](Writer& w, const Function& function) {
                   w.leb(function.body.size());
                   w.append(function.body);
                 }));
    module.block(11, list(data, [](Writer& w, const Segment& segment) {
                   w.u8(0);
                   w.append(i32Const(static_cast<std::int32_t>(segment.address)));
                   w.u8(0x0b);
                   w.leb(segment.contents.size());
                   w.append(segment.contents);
                 }));
    if (names) module.block(0, nameSection());
    Writer producers;
    producers.name("producers");
    producers.u8(0);
    module.block(0, producers);
    return module.bytes;
  }

 private:
  template <typename T, typename Write>
  static Writer list(const std::vector<T>& elements, Write write) {
    Writer contents;
    contents.leb(elements.size());
    for (const T& element : elements) write(contents, element);
    return contents;
  }

  Writer nameSection() const {
    Writer contents;
    contents.name("name");
    Writer functionNames;
    functionNames.leb(functions.size());
    for (std::size_t i = 0; i < functions.size(); ++i) {
      functionNames.leb(imports.size() + i);
      functionNames.name(functions[i].name);
    }
    contents.block(1, functionNames);
    Writer dataNames;
    dataNames.leb(data.size());
    for (std::size_t i = 0; i < data.size(); ++i) {
      dataNames.leb(i);
      dataNames.name(data[i].name);
    }
    contents.block(9, dataNames);
    return contents;
  }
};

/// Whether a text occurs somewhere in the bytes.
inline bool contains(const Bytes& bytes, std::string_view text) {
  return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()).find(text) !=
         std::string_view::npos;
}

}  // namespace wasmbind::binary::testing
