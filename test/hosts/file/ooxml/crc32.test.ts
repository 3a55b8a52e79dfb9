import { crc32 as native } from 'node:zlib';
import fc from 'fast-check';
import { crc32 } from '../../../../src/hosts/file/crc32';

test('a known checksum', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test('the same as that of the system, at any place in memory', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), fc.nat(3), (bytes, from) => {
      const part = bytes.subarray(from);
      expect(crc32(part)).toBe(native(part));
    }),
  );
});
