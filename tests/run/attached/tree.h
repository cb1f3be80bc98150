// SPDX-License-Identifier: MIT OR Apache-2.0
#pragma once
#include <memory>
#include <string>
#include <vector>

// A library as it came: nothing in it is annotated.
namespace vendor {
template <typename T>
class KdTree {
 public:
  explicit KdTree(T first) : values{first} {}
  KdTree(const KdTree&) = default;
  virtual ~KdTree() = default;
  int size() const { return static_cast<int>(values.size()); }
  T at(int index) const { return values.at(index); }
  void internals(T** out) { *out = values.data(); }
  std::vector<T> values;
};

class Handle {
 public:
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { --open; }
  int number() const { return number_; }
  static inline int open = 0;

 private:
  friend Handle open_handle(int);
  friend std::unique_ptr<Handle> try_open(const std::string&);
  explicit Handle(int number) : number_(number) { ++open; }
  int number_;
};
inline Handle open_handle(int number) { return Handle(number); }
inline std::unique_ptr<Handle> try_open(const std::string& text) {
  return std::unique_ptr<Handle>(text.empty() ? nullptr : new Handle(static_cast<int>(text.size())));
}
}  // namespace vendor

using Tree [[wasm::export]] = vendor::KdTree<double>;

/// A tree with a name.
class [[wasm::export]] NamedTree : public vendor::KdTree<double> {
 public:
  NamedTree(double first, std::string name) : KdTree(first), name(std::move(name)) {}
  std::string name;
};

namespace [[wasm::export]] io {
using Handle [[wasm::export]] = vendor::Handle;
}

class [[wasm::export]] Shape {
 public:
  virtual ~Shape() = default;
  virtual double area() const = 0;
};
