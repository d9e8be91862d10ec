import { ReadError } from '../read-error';
import type { Found, ReadOptions } from '../read';

export function readPdf(_bytes: Uint8Array, _options: ReadOptions): Promise<Found> {
  return Promise.reject(new ReadError('corrupt'));
}
