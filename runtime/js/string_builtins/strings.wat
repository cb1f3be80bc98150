;; SPDX-License-Identifier: MIT OR Apache-2.0
;; Short strings between JavaScript and the memory of a package's module, by the js-string builtins: one copy into or out of an
;; array of code units, and UTF-8 on this side. stringModule.js holds it in binary form; `./dev goldens` writes that file.
(module
  (type $units (array (mut i16)))
  (import "wasm:js-string" "intoCharCodeArray"
    (func $into (param externref (ref null $units) i32) (result i32)))
  (import "wasm:js-string" "fromCharCodeArray"
    (func $from (param (ref null $units) i32 i32) (result (ref extern))))
  (import "wasm" "memory" (memory 0))

  ;; As long as stringBuiltinsLimit in loadStringBuiltins.js allows. More would trap.
  (global $buffer (ref $units) (array.new_default $units (i32.const 384)))

  ;; Writes a string as UTF-8 and returns the number of bytes, 3 for each code unit at most. Half a surrogate pair becomes
  ;; U+FFFD.
  (func (export "put") (param $text externref) (param $start i32) (result i32)
    (local $units (ref $units))
    (local $count i32)
    (local $i i32)
    (local $at i32)
    (local $c i32)
    (local $second i32)
    (local $third i32)
    (local $fourth i32)
    (local.set $units (global.get $buffer))
    (local.set $count (call $into (local.get $text) (local.get $units) (i32.const 0)))
    (local.set $at (local.get $start))

    ;; What is ASCII at the start, four units at a time.
    (block $mixed
      (loop $ascii
        (br_if $mixed (i32.gt_u (i32.add (local.get $i) (i32.const 4)) (local.get $count)))
        (local.set $c (array.get_u $units (local.get $units) (local.get $i)))
        (local.set $second (array.get_u $units (local.get $units) (i32.add (local.get $i) (i32.const 1))))
        (local.set $third (array.get_u $units (local.get $units) (i32.add (local.get $i) (i32.const 2))))
        (local.set $fourth (array.get_u $units (local.get $units) (i32.add (local.get $i) (i32.const 3))))
        (br_if $mixed
          (i32.gt_u
            (i32.or (i32.or (local.get $c) (local.get $second)) (i32.or (local.get $third) (local.get $fourth)))
            (i32.const 0x7f)))
        (i32.store (local.get $at)
          (i32.or
            (i32.or (local.get $c) (i32.shl (local.get $second) (i32.const 8)))
            (i32.or (i32.shl (local.get $third) (i32.const 16)) (i32.shl (local.get $fourth) (i32.const 24)))))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br $ascii)))

    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $i) (local.get $count)))
        (local.set $c (array.get_u $units (local.get $units) (local.get $i)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (if (i32.lt_u (local.get $c) (i32.const 0x80))
          (then
            (i32.store8 (local.get $at) (local.get $c))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $next)))
        (if (i32.lt_u (local.get $c) (i32.const 0x800))
          (then
            (i32.store8 (local.get $at) (i32.or (i32.const 0xc0) (i32.shr_u (local.get $c) (i32.const 6)))))
          (else
            (block $rest
              (block $three
                (br_if $three (i32.ne (i32.shr_u (local.get $c) (i32.const 11)) (i32.const 0x1b)))
                (block $lone
                  ;; A surrogate: D800 to DBFF with DC00 to DFFF behind it is a pair.
                  (br_if $lone (i32.ge_u (local.get $c) (i32.const 0xdc00)))
                  (br_if $lone (i32.ge_u (local.get $i) (local.get $count)))
                  (local.set $second (array.get_u $units (local.get $units) (local.get $i)))
                  (br_if $lone (i32.ne (i32.shr_u (local.get $second) (i32.const 10)) (i32.const 0x37)))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  ;; ($c << 10) + $second - (0xd800 << 10) - 0xdc00 + 0x10000
                  (local.set $c
                    (i32.sub
                      (i32.add (i32.shl (local.get $c) (i32.const 10)) (local.get $second))
                      (i32.const 0x35fdc00)))
                  (i32.store8 (local.get $at) (i32.or (i32.const 0xf0) (i32.shr_u (local.get $c) (i32.const 18))))
                  (i32.store8 offset=1 (local.get $at)
                    (i32.or (i32.const 0x80) (i32.and (i32.const 0x3f) (i32.shr_u (local.get $c) (i32.const 12)))))
                  (local.set $at (i32.add (local.get $at) (i32.const 2)))
                  (br $rest))
                (local.set $c (i32.const 0xfffd)))
              (i32.store8 (local.get $at) (i32.or (i32.const 0xe0) (i32.shr_u (local.get $c) (i32.const 12))))
              (local.set $at (i32.add (local.get $at) (i32.const 1))))
            (i32.store8 (local.get $at)
              (i32.or (i32.const 0x80) (i32.and (i32.const 0x3f) (i32.shr_u (local.get $c) (i32.const 6)))))))
        (i32.store8 offset=1 (local.get $at) (i32.or (i32.const 0x80) (i32.and (i32.const 0x3f) (local.get $c))))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))
        (br $next)))
    (i32.sub (local.get $at) (local.get $start)))

  ;; Reads `left` bytes as UTF-8. Null when they are not: what becomes of them is the platform's decoder's to say.
  (func (export "get") (param $at i32) (param $left i32) (result externref)
    (local $units (ref $units))
    (local $i i32)
    (local $c i32)
    (local $more i32)
    (local $least i32)
    (local $bits i32)
    (local.set $units (global.get $buffer))

    ;; What is ASCII at the start, four bytes at a time.
    (block $mixed
      (loop $ascii
        (br_if $mixed (i32.lt_u (local.get $left) (i32.const 4)))
        (local.set $c (i32.load (local.get $at)))
        (br_if $mixed (i32.and (local.get $c) (i32.const 0x80808080)))
        (array.set $units (local.get $units) (local.get $i)
          (i32.and (i32.const 0x7f) (local.get $c)))
        (array.set $units (local.get $units) (i32.add (local.get $i) (i32.const 1))
          (i32.and (i32.const 0x7f) (i32.shr_u (local.get $c) (i32.const 8))))
        (array.set $units (local.get $units) (i32.add (local.get $i) (i32.const 2))
          (i32.and (i32.const 0x7f) (i32.shr_u (local.get $c) (i32.const 16))))
        (array.set $units (local.get $units) (i32.add (local.get $i) (i32.const 3))
          (i32.shr_u (local.get $c) (i32.const 24)))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $left (i32.sub (local.get $left) (i32.const 4)))
        (br $ascii)))

    (block $invalid
      (block $end
        (loop $next
          (br_if $end (i32.eqz (local.get $left)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (local.set $c (i32.load8_u (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (if (i32.ge_u (local.get $c) (i32.const 0x80))
            (then
              ;; The first byte is C2 to F4. C0 and C1 would begin two bytes for what takes one.
              (br_if $invalid (i32.gt_u (i32.sub (local.get $c) (i32.const 0xc2)) (i32.const 0x32)))
              (local.set $more
                (i32.add
                  (i32.const 1)
                  (i32.add (i32.ge_u (local.get $c) (i32.const 0xe0)) (i32.ge_u (local.get $c) (i32.const 0xf0)))))
              (br_if $invalid (i32.lt_u (local.get $left) (local.get $more)))
              (local.set $left (i32.sub (local.get $left) (local.get $more)))
              (local.set $c (i32.and (local.get $c) (i32.shr_u (i32.const 0x3f) (local.get $more))))
              ;; The least that needs so many bytes: 0x800 and 0x10000. (For two it is 0x80, and $c cannot be less.)
              (local.set $least (i32.shl (i32.const 2) (i32.mul (i32.const 5) (local.get $more))))
              (loop $continuation
                (local.set $bits (i32.xor (i32.const 0x80) (i32.load8_u (local.get $at))))
                (br_if $invalid (i32.gt_u (local.get $bits) (i32.const 0x3f)))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))
                (local.set $c (i32.or (i32.shl (local.get $c) (i32.const 6)) (local.get $bits)))
                (br_if $continuation (local.tee $more (i32.sub (local.get $more) (i32.const 1)))))
              (br_if $invalid (i32.lt_u (local.get $c) (local.get $least)))
              (br_if $invalid (i32.gt_u (local.get $c) (i32.const 0x10ffff)))
              (br_if $invalid (i32.eq (i32.shr_u (local.get $c) (i32.const 11)) (i32.const 0x1b)))
              (if (i32.ge_u (local.get $c) (i32.const 0x10000))
                (then
                  ;; 0xd800 + (($c - 0x10000) >> 10)
                  (array.set $units (local.get $units) (local.get $i)
                    (i32.add (i32.const 0xd7c0) (i32.shr_u (local.get $c) (i32.const 10))))
                  (local.set $i (i32.add (local.get $i) (i32.const 1)))
                  (local.set $c (i32.or (i32.const 0xdc00) (i32.and (i32.const 0x3ff) (local.get $c))))))))
          (array.set $units (local.get $units) (local.get $i) (local.get $c))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $next)))
      (return (call $from (local.get $units) (i32.const 0) (local.get $i))))
    (ref.null noextern)))
