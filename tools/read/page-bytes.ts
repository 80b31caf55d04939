/** The bytes of a saved page: unpacked where the file is gzipped, refused in one sentence where they cannot be a page. */
import { readFileSync, type Stats, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const MEGABYTE = 2 ** 20
/** Seven times the largest page of 2,466 saved ones, before and after unpacking. */
const LARGEST = 16 * MEGABYTE

/** Why a file gives no page, as a sentence for the person who named it. */
export class Unreadable extends Error {}

export function pageBytes(file: string): Buffer {
  const stats = statsOf(file)
  if (stats.isDirectory()) throw new Unreadable(`${file} is a directory: name the saved pages in it one by one.`)
  // A pipe nobody writes to would hold us for ever: no deadline ends a read that waits.
  if (!stats.isFile()) throw new Unreadable(`${file} is no ordinary file: save the page and name that file.`)
  if (stats.size > LARGEST) throw tooLarge(file, `is ${Math.round(stats.size / MEGABYTE)} MB`)
  const bytes = unpacked(file, contentOf(file))
  if (bytes.length === 0) throw new Unreadable(`${file} is empty: save the page again.`)
  if (looksBinary(bytes) || !holdsTags(bytes))
    throw new Unreadable(`${file} holds no HTML: save the page as "HTML only" and name that file.`)
  return bytes
}

function statsOf(file: string): Stats {
  try {
    return statSync(file)
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') throw new Unreadable(`There is no file ${file}: check the name.`)
    throw cannotBeRead(file, fault)
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (fault) {
    throw cannotBeRead(file, fault)
  }
}

function unpacked(file: string, bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (fault) {
    if (codeOf(fault) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, `unpacks to more than ${LARGEST / MEGABYTE} MB`)
    throw new Unreadable(`${file} is a damaged gzip file: pack or fetch it again.`)
  }
}

/** A saved page may hold a stray NUL; pictures, archives and programs hold control characters throughout. */
function looksBinary(bytes: Buffer): boolean {
  if (isUtf16(bytes)) return false
  const start = bytes.subarray(0, 4096)
  const controls = start.filter(b => b < 9 || (b > 13 && b < 32 && b !== 27)).length
  return controls > start.length / 50
}

const holdsTags = (bytes: Buffer): boolean =>
  /<(!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|table|h[1-6]|br|a|span)[\s>/]/i.test(
    isUtf16(bytes) ? bytes.toString('latin1').replaceAll('\0', '') : bytes.toString('latin1'),
  )

const isUtf16 = ([a, b]: Buffer): boolean => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

const tooLarge = (file: string, how: string): Unreadable =>
  new Unreadable(`${file} ${how}, and pages of up to ${LARGEST / MEGABYTE} MB are read: save it as "HTML only".`)

const cannotBeRead = (file: string, fault: unknown): Unreadable =>
  new Unreadable(`${file} cannot be read (${codeOf(fault)}): check its permissions.`)

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? String(fault)
