// SPDX-License-Identifier: MIT OR Apache-2.0
#include "cache/cache.h"

#include <gtest/gtest.h>

#include <thread>

namespace wasmbind::cache {
namespace {

class CacheTest : public ::testing::Test {
 protected:
  std::string write(const std::string& name, std::string_view text) {
    const support::Path file = place_.path() / name;
    std::filesystem::create_directories(file.parent_path());
    EXPECT_FALSE(support::writeFile(file, text));
    // What has changed since a cache was opened is not trusted; the clock of files is a coarse one.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return file.string();
  }

  /// What another process would find.
  std::optional<int> find(const std::string& question, const std::string& maker = "tool") {
    auto answer = Cache(store_, maker).find<int>(question);
    return answer ? std::optional(answer->value) : std::nullopt;
  }

  void put(const std::string& question, int value, Inputs inputs) {
    Cache(store_, "tool").put(question, value, std::move(inputs));
  }

  std::size_t entries() {
    std::error_code problem;
    return std::distance(std::filesystem::directory_iterator(place_.path() / "cache", problem), {});
  }

  support::TemporaryFolder place_ = support::TemporaryFolder::make().value();
  Store store_{place_.path() / "cache"};
};

TEST_F(CacheTest, AnswersTheSameQuestionOfTheSameTool) {
  put("question", 5, {});
  EXPECT_EQ(find("question"), 5);
  EXPECT_EQ(find("another"), std::nullopt);
  EXPECT_EQ(find("question", "another tool"), std::nullopt);
}

TEST_F(CacheTest, WorkOfTheCompilerOutlivesTheTool) {
  Cache(store_, "tool").put("compile", 5, {}, Producer::compiler);
  auto found = Cache(store_, "another tool").find<int>("compile", Producer::compiler);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->value, 5);
  EXPECT_FALSE(Cache(store_, "tool").find<int>("compile"));
  // What is archived in another layout is another entry.
  EXPECT_FALSE(Cache(store_, "tool").find<std::int64_t>("compile", Producer::compiler));
}

TEST_F(CacheTest, KeepsTextsAsTheyAre) {
  const std::string file = write("file", "one"), text("a\0b", 3);
  Cache(store_, "tool").putText("question", text, {{file}});
  auto answer = Cache(store_, "tool").findText("question");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->value, text);
  EXPECT_EQ(answer->inputs, Inputs{{file}});
  write("file", "two");
  EXPECT_FALSE(Cache(store_, "tool").findText("question"));
}

TEST_F(CacheTest, OneOfManyHasAClaim) {
  Cache some(store_, "tool"), others(store_, "tool");
  Claim claim = some.claim("question");
  EXPECT_NE(claim, nullptr);
  EXPECT_EQ(others.claim("question"), nullptr);
  EXPECT_NE(others.claim("another"), nullptr);
  claim.reset();
  EXPECT_NE(others.claim("question"), nullptr);
  EXPECT_EQ(Cache().claim("question"), nullptr);
}

TEST_F(CacheTest, FollowsFiles) {
  const std::string file = write("file", "one");
  put("question", 1, {{file}});
  write("file", "two");
  EXPECT_EQ(find("question"), std::nullopt);
  put("question", 2, {{file}});
  EXPECT_EQ(find("question"), 2);
  write("file", "one");
  EXPECT_EQ(find("question"), 1);
  std::filesystem::remove(file);
  EXPECT_EQ(find("question"), std::nullopt);
}

TEST_F(CacheTest, FollowsFilesThatAreNotThere) {
  const std::string missing = (place_.path() / "missing").string();
  put("question", 1, {{missing, false}});
  EXPECT_EQ(find("question"), 1);
  write("missing", "");
  EXPECT_EQ(find("question"), std::nullopt);
}

TEST_F(CacheTest, KeepsAnswersFromSeveralSetsOfFiles) {
  const std::string one = write("one", "1");
  const std::string two = write("two", "2");
  put("question", 1, {{one}});
  write("one", "other");
  put("question", 2, {{one}, {two}});
  EXPECT_EQ(find("question"), 2);
  write("one", "1");
  EXPECT_EQ(find("question"), 1);
}

TEST_F(CacheTest, TellsWhatAnAnswerFollowsFrom) {
  const Inputs inputs = {{write("one", "1")}, {(place_.path() / "none").string(), false}};
  put("question", 1, inputs);
  EXPECT_EQ(Cache(store_, "tool").find<int>("question")->inputs, inputs);
}

TEST_F(CacheTest, DoesNotKeepWhatChangedMeanwhile) {
  const std::string file = write("file", "one");
  Cache cache(store_, "tool");
  write("file", "two");
  cache.put("question", 1, {{file}});
  EXPECT_FALSE(cache.find<int>("question"));
  EXPECT_EQ(entries(), 0u);
}

TEST_F(CacheTest, DoesNotKeepWhatWasReadAndIsGone) {
  put("question", 1, {{(place_.path() / "gone").string(), true}});
  EXPECT_EQ(entries(), 0u);
}

TEST_F(CacheTest, DoesNotKeepWhatDependsOnTheTime) {
  put("question", 1, {{write("file", "const char* day = __DATE__;")}});
  EXPECT_EQ(entries(), 0u);
}

TEST_F(CacheTest, RemembersNothingWithoutAStore) {
  Cache cache;
  cache.put("question", 1, {});
  EXPECT_FALSE(cache.find<int>("question"));
}

TEST_F(CacheTest, StoreNoticesDamage) {
  store_.put("key", "bytes");
  EXPECT_EQ(store_.find("key"), "bytes");
  for (const auto& entry : std::filesystem::directory_iterator(place_.path() / "cache"))
    ASSERT_FALSE(support::writeFile(entry.path(), std::string(60, 'x')));
  EXPECT_EQ(store_.find("key"), std::nullopt);
  EXPECT_EQ(entries(), 0u);
  store_.put("key", "bytes");
  EXPECT_EQ(store_.find("key"), "bytes");
}

TEST_F(CacheTest, StoreDoesNotTakeOneEntryForAnother) {
  store_.put("one", "bytes");
  const support::Path folder = place_.path() / "cache";
  std::filesystem::rename(folder / "llvmcache-one", folder / "llvmcache-two");
  EXPECT_EQ(store_.find("two"), std::nullopt);
}

TEST_F(CacheTest, StoreRemovesTheOldest) {
  for (const char* key : {"one", "two", "three"}) {
    store_.put(key, std::string(8000, '.'));
    const auto age = std::chrono::hours(key == std::string("one") ? 48 : 1);
    const auto time = std::filesystem::file_time_type::clock::now() - age;
    std::filesystem::last_write_time(place_.path() / "cache" / (std::string("llvmcache-") + key), time);
  }
  store_.prune(/*bytes=*/20000, /*seconds=*/0);
  EXPECT_LT(entries(), 4u);  // with the note of when this was
  EXPECT_TRUE(store_.find("three"));
}

}  // namespace
}  // namespace wasmbind::cache
