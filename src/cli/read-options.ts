import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** The options of a command: `string` takes a value, `boolean` does not. */
export type OptionTypes = Record<string, 'string' | 'boolean'>;

export interface ReadOptions {
  /** Values of the options that take one, by name. */
  values: Map<string, string>;
  /** All values of each of these options, in the order in which they were given. */
  everyValue: Map<string, string[]>;
  /** Names of the other options that were given. */
  flags: Set<string>;
  positionals: string[];
}

/** What is said about an option that is not there. */
export function unknownOption(option: string): UsageError {
  return new UsageError({
    ar: `خيار غير معروف: \u2068${option}\u2069. أضف \u2068--help\u2069 لعرض الخيارات.`,
    en: `Unknown option: ${option}. Add --help to see the options.`,
  });
}

function missingValue(option: string): UsageError {
  return new UsageError({
    ar: `الخيار \u2068${option}\u2069 يحتاج إلى قيمة.`,
    en: `The option ${option} needs a value.`,
  });
}

function superfluousValue(option: string): UsageError {
  return new UsageError({
    ar: `الخيار \u2068${option}\u2069 لا يأخذ قيمة.`,
    en: `The option ${option} takes no value.`,
  });
}

/**
 * Reads the arguments of a command. An option that is given twice counts as given last,
 * but in `everyValue`.
 * @throws UsageError for an option that the command does not have, or a value missing or too many
 */
export function readOptions(args: string[], types: OptionTypes): ReadOptions {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  // Not strict: the sentences are ours, in the reader's language.
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const values = new Map<string, string>();
  const everyValue = new Map<string, string[]>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(types, name) || rawName !== `--${name}`) throw unknownOption(rawName);
    if (types[name] === 'boolean') {
      if (value !== undefined) throw superfluousValue(rawName);
      flags.add(name);
    } else {
      // The next option is no value, `-` is: standard input or output.
      const isOption = inlineValue === false && value !== undefined && /^-./u.test(value);
      if (value === undefined || value === '' || isOption) throw missingValue(rawName);
      values.set(name, value);
      everyValue.set(name, [...(everyValue.get(name) ?? []), value]);
    }
  }
  return { values, everyValue, flags, positionals };
}

/**
 * Reads an option whose value is one of a few.
 * @throws UsageError that lists them
 */
export function readChoice<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const list = choices.join(', ');
  throw new UsageError({
    ar: `قيمة \u2068${option}\u2069 غير معروفة: \u2068${value}\u2069. القيم الممكنة: \u2068${list}\u2069.`,
    en: `Unknown value for ${option}: ${value}. It can be: ${list}.`,
  });
}
