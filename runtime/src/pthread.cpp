// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// POSIX threads in a program with one thread: locks count, threads cannot be started, and a wait that only another
/// thread could end is the end of the program.
#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <wasm/die.h>

namespace {

constexpr unsigned key_limit = 128;
struct slot {
  void* value;
  bool taken;
};
slot slots[key_limit];

int& type_of(pthread_mutex_t* mutex) { return mutex->__u.__i[0]; }
int& depth_of(pthread_mutex_t* mutex) { return mutex->__u.__i[1]; }

}  // namespace

extern "C" {

// --- threads

int pthread_create(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*) { return EAGAIN; }
int pthread_join(pthread_t, void**) { return EDEADLK; }
int pthread_detach(pthread_t) { return EINVAL; }
int pthread_cancel(pthread_t) { return ENOSYS; }
void pthread_exit(void*) { wasm::detail::die("pthread_exit() was called by the only thread"); }
pthread_t pthread_self() { return 1; }
#undef pthread_equal
int pthread_equal(pthread_t one, pthread_t other) { return one == other; }
int pthread_atfork(void (*)(), void (*)(), void (*)()) { return 0; }
int pthread_setname_np(pthread_t, const char*) { return 0; }
int pthread_getname_np(pthread_t, char* name, size_t size) {
  if (size == 0) return ERANGE;
  *name = '\0';
  return 0;
}
void pthread_testcancel() {}
int pthread_setcancelstate(int, int* before) {
  if (before) *before = PTHREAD_CANCEL_ENABLE;
  return 0;
}
int pthread_setcanceltype(int, int* before) {
  if (before) *before = PTHREAD_CANCEL_DEFERRED;
  return 0;
}

int pthread_attr_init(pthread_attr_t* attributes) {
  memset(attributes, 0, sizeof *attributes);
  return 0;
}
int pthread_attr_destroy(pthread_attr_t*) { return 0; }
int pthread_attr_setdetachstate(pthread_attr_t* attributes, int state) {
  attributes->__u.__i[0] = state;
  return 0;
}
int pthread_attr_getdetachstate(const pthread_attr_t* attributes, int* state) {
  *state = attributes->__u.__i[0];
  return 0;
}
int pthread_attr_setstacksize(pthread_attr_t* attributes, size_t size) {
  attributes->__u.__s[1] = size;
  return 0;
}
int pthread_attr_getstacksize(const pthread_attr_t* attributes, size_t* size) {
  *size = attributes->__u.__s[1];
  return 0;
}

int pthread_once(pthread_once_t* once, void (*action)()) {
  if (*once == 0) {
    *once = 1;
    action();
  }
  return 0;
}

int pthread_key_create(pthread_key_t* key, void (*)(void*)) {
  for (unsigned i = 0; i < key_limit; ++i)
    if (!slots[i].taken) {
      slots[i] = {nullptr, true};
      *key = i;
      return 0;
    }
  return EAGAIN;
}
int pthread_key_delete(pthread_key_t key) {
  if (key < key_limit) slots[key].taken = false;
  return 0;
}
void* pthread_getspecific(pthread_key_t key) { return key < key_limit ? slots[key].value : nullptr; }
int pthread_setspecific(pthread_key_t key, const void* value) {
  if (key >= key_limit) return EINVAL;
  slots[key].value = const_cast<void*>(value);
  return 0;
}

/// Destructors of thread_local variables run when the program ends, as those of static ones do.
int __cxa_atexit(void (*)(void*), void*, void*);
int __cxa_thread_atexit(void (*destroy)(void*), void* object, void* module) {
  return __cxa_atexit(destroy, object, module);
}

// --- mutexes

int pthread_mutex_init(pthread_mutex_t* mutex, const pthread_mutexattr_t* attributes) {
  memset(mutex, 0, sizeof *mutex);
  if (attributes) type_of(mutex) = static_cast<int>(attributes->__attr);
  return 0;
}
int pthread_mutex_destroy(pthread_mutex_t*) { return 0; }
int pthread_mutex_trylock(pthread_mutex_t* mutex) {
  if (depth_of(mutex) != 0 && type_of(mutex) != PTHREAD_MUTEX_RECURSIVE) return EBUSY;
  ++depth_of(mutex);
  return 0;
}
int pthread_mutex_lock(pthread_mutex_t* mutex) {
  if (pthread_mutex_trylock(mutex) == 0) return 0;
  if (type_of(mutex) == PTHREAD_MUTEX_ERRORCHECK) return EDEADLK;
  wasm::detail::die("deadlock: a mutex was locked twice, and there is no other thread that could unlock it");
}
int pthread_mutex_timedlock(pthread_mutex_t* mutex, const timespec*) {
  return pthread_mutex_trylock(mutex) == 0 ? 0 : ETIMEDOUT;
}
int pthread_mutex_unlock(pthread_mutex_t* mutex) {
  if (depth_of(mutex) == 0) return EPERM;
  --depth_of(mutex);
  return 0;
}
int pthread_mutexattr_init(pthread_mutexattr_t* attributes) {
  attributes->__attr = 0;
  return 0;
}
int pthread_mutexattr_destroy(pthread_mutexattr_t*) { return 0; }
int pthread_mutexattr_settype(pthread_mutexattr_t* attributes, int type) {
  attributes->__attr = static_cast<unsigned>(type);
  return 0;
}
int pthread_mutexattr_gettype(const pthread_mutexattr_t* attributes, int* type) {
  *type = static_cast<int>(attributes->__attr);
  return 0;
}
int pthread_mutexattr_setpshared(pthread_mutexattr_t*, int) { return 0; }
int pthread_mutexattr_setprotocol(pthread_mutexattr_t*, int) { return 0; }
int pthread_mutexattr_setrobust(pthread_mutexattr_t*, int) { return 0; }

// --- condition variables

int pthread_cond_init(pthread_cond_t*, const pthread_condattr_t*) { return 0; }
int pthread_cond_destroy(pthread_cond_t*) { return 0; }
int pthread_cond_wait(pthread_cond_t*, pthread_mutex_t*) {
  wasm::detail::die("deadlock: a condition variable is waited for, and there is no other thread that could notify it");
}
int pthread_cond_timedwait(pthread_cond_t*, pthread_mutex_t*, const timespec* until) {
  // Realtime, as condition variables have it by default. Nothing happens before the time is over.
  clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, until, nullptr);
  return ETIMEDOUT;
}
int pthread_cond_signal(pthread_cond_t*) { return 0; }
int pthread_cond_broadcast(pthread_cond_t*) { return 0; }
int pthread_condattr_init(pthread_condattr_t*) { return 0; }
int pthread_condattr_destroy(pthread_condattr_t*) { return 0; }
int pthread_condattr_setclock(pthread_condattr_t*, clockid_t clock) { return clock == CLOCK_REALTIME ? 0 : EINVAL; }
int pthread_condattr_getclock(const pthread_condattr_t*, clockid_t* clock) {
  *clock = CLOCK_REALTIME;
  return 0;
}
int pthread_condattr_setpshared(pthread_condattr_t*, int) { return 0; }
}
