// SPDX-License-Identifier: MIT OR Apache-2.0
// Web APIs that Node has too.
#include <web/AbortController.h>
#include <web/AbortSignal.h>
#include <web/AddEventListenerOptions.h>
#include <web/Blob.h>
#include <web/BlobPropertyBag.h>
#include <web/Crypto.h>
#include <web/Event.h>
#include <web/EventInit.h>
#include <web/EventTarget.h>
#include <web/Headers.h>
#include <web/Request.h>
#include <web/RequestInit.h>
#include <web/Response.h>
#include <web/ResponseInit.h>
#include <web/TextDecoder.h>
#include <web/TextEncoder.h>
#include <web/TextEncoderEncodeIntoResult.h>
#include <web/URL.h>
#include <web/URLSearchParams.h>
#include <web/console.h>
#include <web/globals.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

[[wasm::export]] std::string addresses(std::string_view text) {
  web::URL url(text);
  url.set_hash("top");
  std::string all = url.hostname() + " " + url.href();
  for (const auto& [key, value] : url.search_params()) all += " " + key + "=" + value;
  url.search_params().append("new", "1");
  return all + " " + url.search() + (web::URL::can_parse("::") ? " can" : " cannot");
}

[[wasm::export]] std::vector<std::string> events() {
  std::vector<std::string> seen;
  web::EventTarget target;
  target.listen<web::Event>("ping", [&](const web::Event& event) { seen.push_back(event.type()); });
  target.listen<web::Event>("ping", [&] { seen.push_back("no parameter"); });
  const js::function<void(web::Event)> once = [&](const web::Event& event) {
    seen.push_back(event.cancelable() ? "cancelable" : "plain");
  };
  target.add_event_listener("ping", once, {.once = true});
  target.dispatch_event(web::Event("ping", {.cancelable = true}));
  target.dispatch_event(web::Event("ping"));
  return seen;
}

[[wasm::export]] std::string requests() {
  web::AbortController controller;
  web::Request request(
      "https://example.org/a",
      {.method = "POST", .body = "text", .cache = web::RequestCache::no_store, .signal = controller.signal()});
  request.headers().set("x-test", "1");
  web::Request copy = web::Request::new_from(request);
  controller.abort();
  return copy.method() + (copy.cache() == web::RequestCache::no_store ? " no-store " : " other ") +
         copy.headers().get("X-Test").value_or("none") + copy.headers().get("none").value_or(" none") +
         (request.signal().aborted() ? " aborted" : " running");
}
[[wasm::export]] bool is_unknown(const web::Request& request) { return request.cache() == web::RequestCache::unknown_; }

[[wasm::export]] js::promise<std::string> text_of(std::string text) {
  const std::string parts = co_await web::Blob({text, std::string("!")}, {.type = "text/plain"}).text();
  co_return co_await web::Response(parts, {.status = 201}).text();
}

[[wasm::export]] std::string buffers() {
  std::array<std::uint8_t, 8> bytes{};
  const auto result = web::TextEncoder().encode_into("h\u00e9", wasm::view<std::uint8_t>(bytes));
  std::array<std::uint8_t, 16> random{};
  web::crypto->get_random_values(wasm::view<std::uint8_t>(random));
  const bool isRandom = std::ranges::any_of(random, [](int byte) { return byte != 0; });
  return std::to_string(static_cast<int>(result.written.value_or(0))) +
         web::TextDecoder().decode(std::span<const std::uint8_t>(bytes).first(3)) + (isRandom ? " random" : " zero");
}

[[wasm::export]] std::string null() {
  web::AbortSignal none = nullptr;
  if (none) return "not null";
  return none.aborted() ? "aborted" : "running";
}
[[wasm::export]] void log() { web::console::log("text", 5, true); }
[[wasm::export]] std::string wrong_type(const web::URL& url) { return url.href(); }
[[wasm::export]] void later(const js::function<void()>& f) { web::queue_microtask(f); }
