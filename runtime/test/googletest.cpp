// SPDX-License-Identifier: MIT OR Apache-2.0
// Linked into a suite of GoogleTest by `wasmbind test`, in place of a main: lists the tests, runs some of them, and
// tells the host (suite.mjs) about each. Whoever defines a main as well keeps it; nothing calls it.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace [[wasm::import("__wasmbindTest")]] host {
void started(std::string_view test);
void failed(std::string_view test, std::string_view file, int line, std::string_view message);
void skipped(std::string_view test, std::string_view message);
void ended(std::string_view test, std::string_view status, double milliseconds);
}  // namespace host

namespace {

using testing::TestInfo;
using testing::TestPartResult;
using testing::TestSuite;
using testing::UnitTest;

std::string nameOf(const TestInfo& test) { return std::string(test.test_suite_name()) + "." + test.name(); }

/// What belongs to no single test: SetUpTestSuite and TearDownTestSuite, or the environments.
std::string nameOf(const TestSuite& suite) { return std::string(suite.name()) + ".(outside of its tests)"; }
constexpr std::string_view environment = "(environment)";

std::string currentName() {
  const UnitTest& tests = *UnitTest::GetInstance();
  if (const TestInfo* test = tests.current_test_info()) return nameOf(*test);
  if (const TestSuite* suite = tests.current_test_suite()) return nameOf(*suite);
  return std::string(environment);
}

class Listener : public testing::EmptyTestEventListener {
  void OnTestStart(const TestInfo& test) override { host::started(nameOf(test)); }

  void OnTestPartResult(const TestPartResult& part) override {
    const char* file = part.file_name() ? part.file_name() : "";
    if (part.failed()) host::failed(currentName(), file, part.line_number(), part.message());
    if (part.skipped()) host::skipped(currentName(), part.message());
  }

  void OnTestEnd(const TestInfo& test) override {
    const testing::TestResult& result = *test.result();
    const std::string_view status = result.Failed() ? "failed" : result.Skipped() ? "skipped" : "passed";
    host::ended(nameOf(test), status, static_cast<double>(result.elapsed_time()));
  }

  void OnTestSuiteEnd(const TestSuite& suite) override {
    if (suite.ad_hoc_test_result().Failed()) host::ended(nameOf(suite), "failed", 0);
  }

  void OnTestProgramEnd(const UnitTest& tests) override {
    if (tests.ad_hoc_test_result().Failed()) host::ended(environment, "failed", 0);
  }
};

/// GoogleTest's own printer is replaced: the host prints.
void initialize() {
  static bool isDone = false;
  if (isDone) return;
  isDone = true;
  int count = 1;
  char program[] = "tests";
  char* words[] = {program, nullptr};
  testing::InitGoogleTest(&count, words);
  testing::TestEventListeners& listeners = UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  listeners.Append(new Listener);
}

}  // namespace

/// The names of all tests, in their order.
[[wasm::export("wasmbindListTests")]] std::vector<std::string> wasmbind_list_tests() {
  initialize();
  std::vector<std::string> names;
  const UnitTest& tests = *UnitTest::GetInstance();
  for (int suite = 0; suite < tests.total_test_suite_count(); ++suite)
    for (int test = 0; test < tests.GetTestSuite(suite)->total_test_count(); ++test)
      names.push_back(nameOf(*tests.GetTestSuite(suite)->GetTestInfo(test)));
  return names;
}

/// Runs the tests of these names, separated by colons. InitGoogleTest reads flags only once, so the flag itself is set.
[[wasm::export("wasmbindRunTests")]] void wasmbind_run_tests(const std::string& names) {
  initialize();
  testing::GTEST_FLAG(filter) = names;
  static_cast<void>(RUN_ALL_TESTS());
}
