// SPDX-License-Identifier: MIT OR Apache-2.0
// Locks, futures and thread-local variables in a program with one thread.
#include <pthread.h>
#include <semaphore.h>

#include <atomic>
#include <barrier>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <latch>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <stdexcept>
#include <string>
#include <thread>

using namespace std::chrono_literals;

[[wasm::export]] int counted() {
  static std::mutex mutex;
  static int count;
  const std::scoped_lock lock(mutex);
  return ++count;
}

[[wasm::export]] bool recursive() {
  std::recursive_mutex mutex;
  const std::lock_guard once(mutex), twice(mutex);
  std::timed_mutex timed;
  timed.lock();
  return !timed.try_lock_for(1ms);
}

[[wasm::export]] std::string shared() {
  std::shared_mutex mutex;
  std::string log;
  {
    const std::shared_lock one(mutex), two(mutex);
    log += mutex.try_lock() ? 'x' : 'r';
  }
  log += mutex.try_lock() ? 'w' : 'x';
  log += mutex.try_lock_shared() ? 'x' : 'l';
  mutex.unlock();
  return log;
}

[[wasm::export]] bool times_out() {
  std::mutex mutex;
  std::condition_variable condition;
  std::unique_lock lock(mutex);
  condition.notify_all();
  const bool is_ready = condition.wait_for(lock, 2ms, [] { return false; });
  condition.wait(lock, [] { return true; });
  return !is_ready;
}

[[wasm::export]] int later(int value) {
  std::future<int> lazy = std::async(std::launch::deferred, [=] { return value; });
  std::future<int> any = std::async([=] { return 10 * value; });
  std::promise<int> promise;
  promise.set_value(100 * value);
  std::packaged_task<int()> task([=] { return 1000 * value; });
  task();
  return lazy.get() + any.get() + promise.get_future().get() + task.get_future().get();
}

[[wasm::export]] std::string broken() {
  std::promise<int> promise;
  promise.set_exception(std::make_exception_ptr(std::runtime_error("broken")));
  try {
    promise.get_future().get();
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

[[wasm::export]] double slept() {
  const auto start = std::chrono::steady_clock::now();
  std::this_thread::sleep_for(3ms);
  std::this_thread::yield();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

[[wasm::export]] bool has_identity() {
  return std::this_thread::get_id() == std::this_thread::get_id() && std::this_thread::get_id() != std::thread::id();
}

[[wasm::export]] bool atomics() {
  std::atomic<int> value = 1;
  value.notify_all();
  value.wait(0);
  std::latch latch(1);
  latch.count_down();
  latch.wait();
  std::counting_semaphore<4> semaphore(1);
  semaphore.acquire();
  const bool timed_out = !semaphore.try_acquire_for(1ms);
  semaphore.release();
  semaphore.acquire();
  std::barrier barrier(1);
  barrier.arrive_and_wait();
  return timed_out;
}

[[wasm::export]] int once() {
  static std::once_flag flag;
  static int calls;
  for (int i = 0; i < 3; ++i) std::call_once(flag, [] { ++calls; });
  return calls;
}

namespace {

struct Noted {
  std::string name;
  ~Noted() { std::puts(("end of " + name).c_str()); }
};

thread_local Noted noted{"thread_local"};

}  // namespace

[[wasm::export]] std::string local() { return noted.name; }
[[wasm::export]] void leave() { std::exit(0); }

/// C's own interface; every call has the result that POSIX wants.
[[wasm::export]] bool posix() {
  pthread_mutexattr_t checked;
  pthread_mutexattr_init(&checked);
  pthread_mutexattr_settype(&checked, PTHREAD_MUTEX_ERRORCHECK);
  pthread_mutex_t mutex;
  pthread_mutex_init(&mutex, &checked);
  bool good = pthread_mutex_unlock(&mutex) == EPERM && pthread_mutex_lock(&mutex) == 0 &&
              pthread_mutex_lock(&mutex) == EDEADLK && pthread_mutex_unlock(&mutex) == 0;

  pthread_key_t key;
  good = good && pthread_key_create(&key, nullptr) == 0 && pthread_setspecific(key, &key) == 0 &&
         pthread_getspecific(key) == &key && pthread_key_delete(key) == 0;

  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  good = good && pthread_rwlock_rdlock(&lock) == 0 && pthread_rwlock_rdlock(&lock) == 0 &&
         pthread_rwlock_trywrlock(&lock) == EBUSY && pthread_rwlock_unlock(&lock) == 0 &&
         pthread_rwlock_unlock(&lock) == 0 && pthread_rwlock_wrlock(&lock) == 0;

  sem_t semaphore;
  good = good && sem_init(&semaphore, 0, 1) == 0 && sem_wait(&semaphore) == 0 && sem_trywait(&semaphore) == -1 &&
         errno == EAGAIN && sem_post(&semaphore) == 0;

  pthread_t thread;
  return good &&
         pthread_create(
             &thread, nullptr, [](void* it) { return it; }, nullptr) == EAGAIN &&
         pthread_equal(pthread_self(), pthread_self());
}

[[wasm::export]] void start() {
  std::thread([] {}).join();
}
[[wasm::export]] void start_async() {
  std::async(std::launch::async, [] {}).get();
}

[[wasm::export]] void lock_twice() {
  std::mutex mutex;
  mutex.lock();
  mutex.lock();
}
[[wasm::export]] void wait_for_promise() {
  std::promise<int> promise;
  promise.get_future().wait();
}
[[wasm::export]] void wait_for_value() {
  std::atomic<int> value = 0;
  value.wait(0);
}
[[wasm::export]] void write_while_reading() {
  pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
  pthread_rwlock_rdlock(&lock);
  pthread_rwlock_wrlock(&lock);
}
