// SPDX-License-Identifier: MIT OR Apache-2.0
// Web APIs that only pages have.
#include <web/AbortController.h>
#include <web/CSSStyleProperties.h>
#include <web/Headers.h>
#include <web/History.h>
#include <web/IDBDatabase.h>
#include <web/IDBFactory.h>
#include <web/IDBObjectStore.h>
#include <web/IDBOpenDBRequest.h>
#include <web/IDBTransaction.h>
#include <web/IDBVersionChangeEvent.h>
#include <web/IntersectionObserver.h>
#include <web/IntersectionObserverEntry.h>
#include <web/MessageChannel.h>
#include <web/MessageEvent.h>
#include <web/MessagePort.h>
#include <web/PointerEvent.h>
#include <web/RequestInit.h>
#include <web/Response.h>
#include <web/WebGL2RenderingContext.h>
#include <web/globals.h>
#include <web/spec/dom.h>
#include <web/spec/html.h>

#include <array>
#include <string>

using web::document;

[[wasm::export]] std::string elements() {
  auto list = document->create_element<web::HTMLUListElement>();
  for (const char* text : {"a", "b"}) {
    auto item = document->create_element<web::HTMLLIElement>();
    item.set_text_content(text);
    list.append(item, "-");
  }
  list.dataset().set_element("kind", "test");
  list.style().set_property("color", "red");
  const bool isNone = !list.query_selector("p");
  return list.outer_html() + (isNone ? " no p" : " a p") + " " + list.children()[1].text_content().value_or("") +
         (list.children()[9] ? " more" : " no more");
}

[[wasm::export]] double clicks() {
  auto button = document->create_element<web::HTMLButtonElement>();
  double count = 0;
  button.on_click([&](const web::PointerEvent& event) { count += event.target() == button ? 1 : 100; });
  button.on_click([&] { count += 10; });
  button.click();
  return count;
}

[[wasm::export]] std::string pixel() {
  auto canvas = document->create_element<web::HTMLCanvasElement>();
  auto gl = canvas.get_context<web::WebGL2RenderingContext>();
  if (!gl) return "no WebGL 2";
  gl.clear_color(1, 0, 0, 1);
  gl.clear(web::WebGL2RenderingContext::COLOR_BUFFER_BIT);
  std::array<std::uint8_t, 4> rgba{};
  gl.read_pixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, wasm::view<std::uint8_t>(rgba));
  return std::to_string(rgba[0]) + " " + std::to_string(rgba[1]) + " " + std::to_string(rgba[3]);
}

[[wasm::export]] js::promise<std::string> fetched(std::string address) {
  web::AbortController controller;
  const web::Response response = co_await web::fetch(address, {.method = "GET", .signal = controller.signal()});
  co_return std::to_string(response.status()) + " " + response.headers().get("content-type").value_or("none");
}
[[wasm::export]] js::promise<std::string> aborted(std::string address) {
  web::AbortController controller;
  controller.abort();
  try {
    co_await web::fetch(address, {.signal = controller.signal()});
  } catch (const js::exception& error) {
    co_return error.value().get<std::string>("name");
  }
  co_return "not aborted";
}

[[wasm::export]] void stored(const js::function<void(std::string)>& done) {
  const auto open = web::indexed_db->open("wasmbind-test", 1);
  open.on_upgradeneeded([open] { open.result().to<web::IDBDatabase>().create_object_store("words"); });
  open.on_success([open, done] {
    const auto database = open.result().to<web::IDBDatabase>();
    const auto store = database.transaction("words", web::IDBTransactionMode::readwrite).object_store("words");
    store.put("value", "key");
    const auto request = store.get("key");
    request.on_success([request, done] { done(request.result().to<std::string>()); });
  });
}

[[wasm::export]] void messages(const js::function<void(std::string)>& done) {
  web::MessageChannel channel;
  channel.port1().set_onmessage([done](const web::Event& event) { done(event.get<std::string>("data")); });
  channel.port2().post_message("hello");
}

[[wasm::export]] std::string routes() {
  const std::string before = web::location->href();
  web::history->push_state(js::value(5), "", "#/route");
  const std::string hash = web::location->hash();
  web::history->replace_state(nullptr, "", before);
  return hash;
}

[[wasm::export]] void seen(const js::function<void(bool)>& done) {
  auto box = document->create_element<web::HTMLDivElement>();
  box.set_text_content("box");
  document->body().append(box);
  web::IntersectionObserver observer(
      [done, box](const std::vector<web::IntersectionObserverEntry>& entries, const web::IntersectionObserver& self) {
        self.disconnect();
        box.remove();
        done(entries.front().is_intersecting());
      });
  observer.observe(box);
}
