// SPDX-License-Identifier: MIT OR Apache-2.0
#include "testing/runner.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace wasmbind::testing {
namespace {

namespace json = llvm::json;

/// What main.mjs reads.
json::Object planOf(const RunOptions& options) {
  json::Object shard{{"index", options.shard.index}, {"count", options.shard.count}};
  json::Object plan{
      {"filter", options.filter}, {"shard", std::move(shard)}, {"isolate", options.isolate}, {"list", options.list}};
  return json::Object{{"suite", json::Object{{"folder", options.package.string()}, {"name", options.name}}},
                      {"plan", std::move(plan)},
                      {"timeout", options.timeout},
                      {"junit", options.junit},
                      {"browsers", json::Array(options.browsers)}};
}

}  // namespace

const std::vector<std::string>& hosts() {
  static const std::vector<std::string> names = {"node"};
  return names;
}

std::expected<Shard, std::string> shardFrom(const std::string& text) {
  const auto [first, second] = llvm::StringRef(text).split('/');
  Shard shard;
  const bool areNumbers = !first.getAsInteger(10, shard.index) && !second.getAsInteger(10, shard.count);
  if (areNumbers && shard.index >= 1 && shard.index <= shard.count) return shard;
  return std::unexpected("'" + text + "' is no value for --shard: it has to be I/N, with I from 1 to N");
}

std::expected<double, std::string> timeoutFrom(const std::string& text) {
  llvm::StringRef number = text;
  number.consume_back("s");
  double seconds = 0;
  if (!number.getAsDouble(seconds) && seconds > 0 && seconds <= 1e6) return seconds;
  return std::unexpected("'" + text + "' is no value for --timeout: it has to be a number of seconds");
}

support::Command runCommand(const RunOptions& options, const support::Path& runtime) {
  std::string plan;
  llvm::raw_string_ostream(plan) << json::Value(planOf(options));
  return {"node", (runtime / "test/main.mjs").string(), plan};
}

}  // namespace wasmbind::testing
