// Classes that JavaScript classes cannot extend.
class [[wasm::export, wasm::extendable]] Plain {
 public:
  int value() const;
};

class [[wasm::export, wasm::extendable]] Last final {
 public:
  virtual ~Last() = default;
  virtual int value();
};

class [[wasm::export, wasm::extendable]] Undeletable {
 public:
  virtual int value();
};

class [[wasm::export, wasm::extendable]] Closed {
 public:
  static Closed& get();
  virtual ~Closed() = default;
  virtual int value();

 private:
  Closed();
};

class [[wasm::export]] Base {
 public:
  virtual ~Base() = default;
  virtual int value();
};
class [[wasm::export, wasm::extendable]] Derived : public Base {
 public:
  virtual int other();
};

struct Opaque {};
class [[wasm::export, wasm::extendable]] Types {
 public:
  virtual ~Types() = default;
  virtual int* pointer();
  virtual int& reference();
  virtual void take(const Opaque& opaque);

 protected:
  virtual void hidden(Opaque* opaque);
};

class [[wasm::export, wasm::extendable]] Skipped {
 public:
  virtual ~Skipped() = default;
  virtual int value();
  [[wasm::skip]] virtual int hook() = 0;
};
