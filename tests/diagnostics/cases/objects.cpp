// SPDX-License-Identifier: MIT OR Apache-2.0
// Classes whose objects cannot be handed over in every way.
#include <memory>
#include <optional>
#include <vector>

class [[wasm::export]] Abstract {
 public:
  virtual ~Abstract() = default;
  virtual int value() const = 0;
};
[[wasm::export]] void taken(Abstract value);
[[wasm::export]] void fine(const Abstract& value, Abstract* other, std::unique_ptr<Abstract> third);

class [[wasm::export]] Fixed {
 public:
  Fixed();
  Fixed(const Fixed&) = delete;
};
[[wasm::export]] Fixed made();
[[wasm::export]] void passed(Fixed value);
[[wasm::export]] std::optional<Fixed> perhaps();
[[wasm::export]] std::unique_ptr<Fixed> alsoFine();

class [[wasm::export]] Registry {
 public:
  explicit Registry(int size);
  static Registry& instance();
  int size() const;

 private:
  ~Registry();
};
[[wasm::export]] Registry* first();
[[wasm::export]] std::unique_ptr<Registry> unique();
[[wasm::export]] std::shared_ptr<Registry> shared();

class [[wasm::export]] Singleton {
 public:
  static Singleton& instance();

 private:
  ~Singleton();
};

struct [[wasm::export]] Device {
  volatile int status;
  union {
    int number;
    float fraction;
  };
  struct {
    int x, y;
  };
  struct {
    int z;
  } position;
  enum { off, on } state;
};
