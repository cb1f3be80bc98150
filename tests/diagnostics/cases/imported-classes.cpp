// Imported classes are handles: JavaScript has the rest.
namespace js {
class value {
  int slot = 0;
};
class object : public value {};
template <typename T>
class lazy {};
}  // namespace js
class [[wasm::import]] Alone {};
class [[wasm::import]] WithData : public js::object {
 public:
  static int count;

 private:
  int x;
};
class [[wasm::import]] WithBody : public js::object {
 public:
  int twice() const { return 2; }
  [[wasm::skip]] int thrice() const { return 3; }
  WithBody() = default;
};
class Other {};
class [[wasm::import]] Several : public js::object, public Other {};
class [[wasm::import]] Virtual : public js::object {
 public:
  virtual void draw();
};
class [[wasm::import]] Elements : public js::object {
 public:
  [[wasm::index_get]] int at() const;
  [[wasm::index_set]] void set(int index);
  [[wasm::index_delete]] void erase(int index, int count);
  [[wasm::index_get]] static int of(int index);
  [[wasm::getter]] int size(int base) const;
  Other other();
};
[[wasm::import, wasm::index_get]] int element(int index);
