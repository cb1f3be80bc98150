// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// Results of work, found again when the question and every file that was looked at for the answer are as they were.
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <vector>

#include "cache/archive.h"
#include "cache/files.h"
#include "cache/hash.h"
#include "cache/store.h"

namespace wasmbind::cache {

/// A path that an answer follows from: a file that was read, or a place where none was found.
struct Input {
  std::string path;
  bool isThere = true;

  bool operator==(const Input&) const = default;
};

using Inputs = std::vector<Input>;

template <typename T>
struct Answer {
  T value;
  Inputs inputs;
};

/// Whose work an entry holds.
enum class Producer {
  tool,      ///< this program's: another version of it gives other results
  compiler,  ///< that of a program which the key names: results outlive a change of this program
};

/// May be used by several threads.
class Cache {
 public:
  /// Remembers nothing.
  Cache() = default;

  /// \param maker what answers come from; another version of it gives others
  Cache(Store store, std::string maker) : store_(std::move(store)), maker_(std::move(maker)) {}

  /// \param question everything but files that the answer follows from
  template <typename T>
  std::optional<Answer<T>> find(const std::string& question, Producer producer = Producer::tool) {
    std::optional<Answer<std::string>> found = findBytes(keyOf<T>(question, producer));
    if (!found) return std::nullopt;
    Answer<T> answer{{}, std::move(found->inputs)};
    std::string_view bytes = found->value;
    if (!read(bytes, answer.value) || !bytes.empty()) return std::nullopt;
    return answer;
  }

  /// The same for a text as it is, which may be large.
  std::optional<Answer<std::string>> findText(const std::string& question) { return findBytes(keyOf(question)); }
  void putText(const std::string& question, std::string text, Inputs inputs) {
    putBytes(keyOf(question), {std::move(text), std::move(inputs)});
  }

  /// Answers that depend on what changes meanwhile, or on the time, are not kept.
  template <typename T>
  void put(const std::string& question, const T& value, Inputs inputs, Producer producer = Producer::tool) {
    putBytes(keyOf<T>(question, producer), {bytesOf(value), std::move(inputs)});
  }

  /// For answers that take long to make, and that many may want at the same time.
  Claim claim(const std::string& question) { return store_.claim(keyOf(question)); }

  /// Makes room when there are new answers.
  void prune();

 private:
  std::optional<Answer<std::string>> findBytes(const std::string& key);
  void putBytes(const std::string& key, Answer<std::string> answer);
  std::string keyOf(const std::string& question) const;
  template <typename T>
  std::string keyOf(const std::string& question, Producer producer) const {
    return producer == Producer::tool ? keyOf(question) : hashOf(bytesOf(layoutOf<T>(), question));
  }
  std::string keyOf(const std::string& question, const Inputs& inputs);

  Store store_;
  std::string maker_;
  Files files_;
  std::atomic<bool> hasGrown_ = false;
};

}  // namespace wasmbind::cache
