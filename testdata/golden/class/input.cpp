// SPDX-License-Identifier: MIT OR Apache-2.0
/// Counts things.
class [[wasm::export]] Counter {
 public:
  /// \param start where to start
  explicit Counter(int start) : value_(start) {}

  /// Counts one more.
  void increment() { ++value_; }
  int value() const { return value_; }
  bool equals(const Counter& other) const { return value_ == other.value_; }
  static Counter zero() { return Counter(0); }
  [[wasm::skip]] int* address() { return &value_; }

 private:
  int value_;
};
