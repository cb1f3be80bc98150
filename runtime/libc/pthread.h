// SPDX-License-Identifier: MIT OR Apache-2.0
/// \file
/// POSIX threads, as far as a program with one thread has a use for them: everything but a second thread.
/// pthread_create() answers EAGAIN.
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <features.h>

#define __NEED_clockid_t
#define __NEED_pthread_attr_t
#define __NEED_pthread_barrier_t
#define __NEED_pthread_barrierattr_t
#define __NEED_pthread_cond_t
#define __NEED_pthread_condattr_t
#define __NEED_pthread_key_t
#define __NEED_pthread_mutex_t
#define __NEED_pthread_mutexattr_t
#define __NEED_pthread_once_t
#define __NEED_pthread_rwlock_t
#define __NEED_pthread_rwlockattr_t
#define __NEED_pthread_spinlock_t
#define __NEED_pthread_t
#define __NEED_size_t
#define __NEED_struct_timespec
#include <bits/alltypes.h>
#include <sched.h>
#include <time.h>

#ifdef __cplusplus
extern "C" {
#define __WASMBIND_RESTRICT
#else
#define __WASMBIND_RESTRICT restrict
#endif

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_DEFAULT 0
#define PTHREAD_MUTEX_RECURSIVE 1
#define PTHREAD_MUTEX_ERRORCHECK 2
#define PTHREAD_MUTEX_STALLED 0
#define PTHREAD_MUTEX_ROBUST 1
#define PTHREAD_PRIO_NONE 0
#define PTHREAD_PRIO_INHERIT 1
#define PTHREAD_PRIO_PROTECT 2
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1
#define PTHREAD_CANCEL_ENABLE 0
#define PTHREAD_CANCEL_DISABLE 1
#define PTHREAD_CANCEL_DEFERRED 0
#define PTHREAD_CANCEL_ASYNCHRONOUS 1
#define PTHREAD_CANCELED ((void*)-1)
#define PTHREAD_BARRIER_SERIAL_THREAD (-1)
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_MUTEX_INITIALIZER \
  {                               \
    {{0}}                         \
  }
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP \
  {                                            \
    {                                          \
      {                                        \
        PTHREAD_MUTEX_RECURSIVE                \
      }                                        \
    }                                          \
  }
#define PTHREAD_COND_INITIALIZER \
  {                              \
    {{0}}                        \
  }
#define PTHREAD_RWLOCK_INITIALIZER \
  {                                \
    {{0}}                          \
  }

int pthread_create(pthread_t* __WASMBIND_RESTRICT, const pthread_attr_t* __WASMBIND_RESTRICT, void* (*)(void*),
                   void* __WASMBIND_RESTRICT);
int pthread_detach(pthread_t);
int pthread_join(pthread_t, void**);
__attribute__((__noreturn__)) void pthread_exit(void*);
pthread_t pthread_self(void);
int pthread_equal(pthread_t, pthread_t);
int pthread_cancel(pthread_t);
int pthread_setcancelstate(int, int*);
int pthread_setcanceltype(int, int*);
void pthread_testcancel(void);
int pthread_once(pthread_once_t*, void (*)(void));
int pthread_atfork(void (*)(void), void (*)(void), void (*)(void));

int pthread_attr_init(pthread_attr_t*);
int pthread_attr_destroy(pthread_attr_t*);
int pthread_attr_setdetachstate(pthread_attr_t*, int);
int pthread_attr_getdetachstate(const pthread_attr_t*, int*);
int pthread_attr_setstacksize(pthread_attr_t*, size_t);
int pthread_attr_getstacksize(const pthread_attr_t* __WASMBIND_RESTRICT, size_t* __WASMBIND_RESTRICT);

int pthread_mutex_init(pthread_mutex_t* __WASMBIND_RESTRICT, const pthread_mutexattr_t* __WASMBIND_RESTRICT);
int pthread_mutex_destroy(pthread_mutex_t*);
int pthread_mutex_lock(pthread_mutex_t*);
int pthread_mutex_trylock(pthread_mutex_t*);
int pthread_mutex_timedlock(pthread_mutex_t* __WASMBIND_RESTRICT, const struct timespec* __WASMBIND_RESTRICT);
int pthread_mutex_unlock(pthread_mutex_t*);
int pthread_mutexattr_init(pthread_mutexattr_t*);
int pthread_mutexattr_destroy(pthread_mutexattr_t*);
int pthread_mutexattr_settype(pthread_mutexattr_t*, int);
int pthread_mutexattr_gettype(const pthread_mutexattr_t* __WASMBIND_RESTRICT, int* __WASMBIND_RESTRICT);
int pthread_mutexattr_setpshared(pthread_mutexattr_t*, int);
int pthread_mutexattr_setprotocol(pthread_mutexattr_t*, int);
int pthread_mutexattr_setrobust(pthread_mutexattr_t*, int);

int pthread_cond_init(pthread_cond_t* __WASMBIND_RESTRICT, const pthread_condattr_t* __WASMBIND_RESTRICT);
int pthread_cond_destroy(pthread_cond_t*);
int pthread_cond_wait(pthread_cond_t* __WASMBIND_RESTRICT, pthread_mutex_t* __WASMBIND_RESTRICT);
int pthread_cond_timedwait(pthread_cond_t* __WASMBIND_RESTRICT, pthread_mutex_t* __WASMBIND_RESTRICT,
                           const struct timespec* __WASMBIND_RESTRICT);
int pthread_cond_signal(pthread_cond_t*);
int pthread_cond_broadcast(pthread_cond_t*);
int pthread_condattr_init(pthread_condattr_t*);
int pthread_condattr_destroy(pthread_condattr_t*);
int pthread_condattr_setclock(pthread_condattr_t*, clockid_t);
int pthread_condattr_getclock(const pthread_condattr_t* __WASMBIND_RESTRICT, clockid_t* __WASMBIND_RESTRICT);
int pthread_condattr_setpshared(pthread_condattr_t*, int);

int pthread_rwlock_init(pthread_rwlock_t* __WASMBIND_RESTRICT, const pthread_rwlockattr_t* __WASMBIND_RESTRICT);
int pthread_rwlock_destroy(pthread_rwlock_t*);
int pthread_rwlock_rdlock(pthread_rwlock_t*);
int pthread_rwlock_tryrdlock(pthread_rwlock_t*);
int pthread_rwlock_timedrdlock(pthread_rwlock_t* __WASMBIND_RESTRICT, const struct timespec* __WASMBIND_RESTRICT);
int pthread_rwlock_wrlock(pthread_rwlock_t*);
int pthread_rwlock_trywrlock(pthread_rwlock_t*);
int pthread_rwlock_timedwrlock(pthread_rwlock_t* __WASMBIND_RESTRICT, const struct timespec* __WASMBIND_RESTRICT);
int pthread_rwlock_unlock(pthread_rwlock_t*);
int pthread_rwlockattr_init(pthread_rwlockattr_t*);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t*);
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t*, int);

int pthread_spin_init(pthread_spinlock_t*, int);
int pthread_spin_destroy(pthread_spinlock_t*);
int pthread_spin_lock(pthread_spinlock_t*);
int pthread_spin_trylock(pthread_spinlock_t*);
int pthread_spin_unlock(pthread_spinlock_t*);

int pthread_barrier_init(pthread_barrier_t* __WASMBIND_RESTRICT, const pthread_barrierattr_t* __WASMBIND_RESTRICT,
                         unsigned);
int pthread_barrier_destroy(pthread_barrier_t*);
int pthread_barrier_wait(pthread_barrier_t*);

int pthread_key_create(pthread_key_t*, void (*)(void*));
int pthread_key_delete(pthread_key_t);
void* pthread_getspecific(pthread_key_t);
int pthread_setspecific(pthread_key_t, const void*);

int pthread_setname_np(pthread_t, const char*);
int pthread_getname_np(pthread_t, char*, size_t);

#define pthread_cleanup_push(routine, argument) \
  do {                                          \
    void (*__cleanup_routine)(void*) = routine; \
  void* __cleanup_argument = argument
#define pthread_cleanup_pop(execute)                  \
  if (execute) __cleanup_routine(__cleanup_argument); \
  }                                                   \
  while (0)

#undef __WASMBIND_RESTRICT
#ifdef __cplusplus
}
#endif

#endif
