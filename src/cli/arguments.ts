import { UsageError } from './usage-error';

/**
 * The only argument of a command.
 * @param name what it is, as in the usage line
 * @throws UsageError when there is none, or more than one
 */
export function onlyArgument(positionals: readonly string[], name: string): string {
  const [first, second] = positionals;
  if (first === undefined) {
    throw new UsageError({
      ar: `ينقص الأمر: \u2068${name}\u2069. أضف \u2068--help\u2069 لعرض الاستعمال.`,
      en: `Missing: ${name}. Add --help to see the usage.`,
    });
  }
  if (second !== undefined) refuseArguments(positionals.slice(1));
  return first;
}

/** @throws UsageError when there are arguments that the command does not take */
export function refuseArguments(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first === undefined) return;
  throw new UsageError({
    ar: `لا حاجة إلى: \u2068${first}\u2069. أضف \u2068--help\u2069 لعرض الاستعمال.`,
    en: `One too many: ${first}. Add --help to see the usage.`,
  });
}

/**
 * The value of an option that a command cannot do without.
 * @throws UsageError when it was not given
 */
export function requiredOption(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value !== undefined) return value;
  throw new UsageError({
    ar: `ينقص الأمر الخيار \u2068--${name}\u2069. أضف \u2068--help\u2069 لعرض الخيارات.`,
    en: `The option --${name} is missing. Add --help to see the options.`,
  });
}
