// The layer rule of docs/architecture.md as an oxlint plugin: who may import whom.
import { dirname, relative, resolve, sep } from 'node:path';

const SRC = resolve(import.meta.dirname, '../../src');

/** @type {Record<string, string[]>} Layers of ours that each layer may import besides itself. */
const LAYERS = {
  core: [],
  api: ['core'],
  desk: ['api', 'core'],
  renderer: ['api', 'core'],
  preload: ['api', 'core'],
  main: ['desk', 'api', 'core'],
  loopback: ['desk', 'api', 'core'],
  cli: ['desk', 'api', 'core', 'loopback'],
};

/** Packages that only some layers may import. */
const PACKAGES = [
  { name: /^electron$/, layers: ['main', 'preload'] },
  { name: /^electron-store$/, layers: ['main'] },
  {
    name: /^(node:|ws$|conf$|linkedom$|proper-lockfile$)/,
    layers: ['desk', 'main', 'loopback', 'cli'],
  },
  {
    name: /^(react|react-dom|react-aria-components|lucide-react|@tiptap\/react)(\/|$)/,
    layers: ['renderer'],
  },
];

/** @param {string} path an absolute path */
function layerOf(path) {
  const [layer] = relative(SRC, path).split(sep);
  return layer !== undefined && layer in LAYERS ? layer : null;
}

/**
 * The little of a rule's context and of an import's syntax that the rule uses.
 * @typedef {{ source?: { value?: unknown } | null }} ImportNode
 * @typedef {{ filename: string, report(fault: { node: ImportNode, message: string }): void }} Context
 */

const layers = {
  /** @param {Context} context */
  create(context) {
    const { filename } = context;
    const from = layerOf(filename);
    if (from === null || /\.test\.tsx?$|[\\/]testing[\\/]/.test(filename)) return {};

    const allowed = LAYERS[from] ?? [];

    /** @param {ImportNode} node */
    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const alias = /^#(\w+)\//.exec(specifier);
      const to = alias
        ? (alias[1] ?? null)
        : specifier.startsWith('.')
          ? layerOf(resolve(dirname(filename), specifier))
          : null;
      if (to !== null && to !== from && !allowed.includes(to)) {
        context.report({ node, message: `${from} may not import ${to} (docs/architecture.md)` });
      }
      for (const { name, layers: owners } of PACKAGES) {
        if (name.test(specifier) && from !== null && !owners.includes(from)) {
          context.report({
            node,
            message: `only ${owners.join(', ')} may import ${specifier} (docs/architecture.md)`,
          });
        }
      }
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { meta: { name: 'muharrir' }, rules: { layers } };
