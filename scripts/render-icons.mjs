// Draws `resources/icon.svg` at the sizes that systems ask for: `resources/icon.png` for Linux,
// `resources/icon.ico` for Windows, `resources/icon.icns` for macOS. Run it after changing the drawing:
// CHROME_PATH=… node scripts/render-icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';

const resources = resolve(import.meta.dirname, '../resources');

/** Sizes in an ICO file; 256 is the largest that it can hold. */
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** Types of PNG pictures in an ICNS file (Apple Icon Image format), by size in pixels. */
const ICNS_TYPES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

const PNG_SIZE = 512;

/**
 * Draws the icon once for each size.
 * @param {number[]} sizes in pixels
 * @returns {Promise<Map<number, Buffer>>} PNG pictures
 */
async function draw(sizes) {
  const svg = readFileSync(resolve(resources, 'icon.svg')).toString('base64');
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '' });
  const page = await browser.newPage();
  /** @type {Map<number, Buffer>} */
  const pictures = new Map();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img src="data:image/svg+xml;base64,${svg}" width="${size}">`,
    );
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

/**
 * An ICO file: a header, an entry of 16 bytes for each picture, the pictures.
 * @param {[number, Buffer][]} pictures size and PNG
 */
function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // 0 stands for 256.
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}

/**
 * An ICNS file: blocks of a type, their own length and a picture.
 * @param {[string, Buffer][]} pictures type and PNG
 */
function icns(pictures) {
  /** @param {string} type @param {Buffer} content */
  const block = (type, content) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(pictures.map(([type, png]) => block(type, png))));
}

const sizes = [...new Set([...ICO_SIZES, ...ICNS_TYPES.map(([, size]) => size), PNG_SIZE])];
const drawn = await draw(sizes);
/** @param {number} size */
const picture = (size) => drawn.get(size) ?? Buffer.alloc(0);

writeFileSync(resolve(resources, 'icon.png'), picture(PNG_SIZE));
writeFileSync(resolve(resources, 'icon.ico'), ico(ICO_SIZES.map((size) => [size, picture(size)])));
writeFileSync(
  resolve(resources, 'icon.icns'),
  icns(ICNS_TYPES.map(([type, size]) => [type, picture(size)])),
);
