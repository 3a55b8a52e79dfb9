/** The checksum of zip files, four bytes at a time. */

function makeTables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  const tables = [first];
  for (let i = 1; i < 4; i += 1) {
    const last = tables[i - 1] ?? first;
    tables.push(last.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return tables;
}

const [T0, T1, T2, T3] = makeTables() as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = (table: Uint32Array, byte: number): number => table[byte & 0xff] ?? 0;
  let crc = 0xffffffff;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= view.getUint32(i, true);
    crc = from(T3, crc) ^ from(T2, crc >>> 8) ^ from(T1, crc >>> 16) ^ from(T0, crc >>> 24);
  }
  for (; i < bytes.length; i += 1) crc = (crc >>> 8) ^ from(T0, crc ^ view.getUint8(i));
  return ~crc >>> 0;
}
