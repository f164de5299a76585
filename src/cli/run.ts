import { describeRefusal } from '#api/describe-refusal';
import { refusalOf } from '#desk/refusal-of';
import { programVersion } from '#desk/version';
import { type Command, COMMAND_HELP, COMMANDS, GENERAL_HELP } from './help';
import { chooseLanguage } from './language';
import { unknownOption } from './read-options';
import { type Terminal, tell } from './terminal';
import { UsageError } from './usage-error';

type RunCommand = (args: string[], terminal: Terminal) => Promise<number>;

/** Each command loads only what it needs: a list must not wait for the server to load. */
const LOAD: Record<Command, () => Promise<RunCommand>> = {
  import: async () => (await import('./import')).runImport,
  export: async () => (await import('./export')).runExport,
  list: async () => (await import('./list')).runList,
  history: async () => (await import('./history')).runHistory,
  restore: async () => (await import('./restore')).runRestore,
  backup: async () => (await import('./backup')).runBackup,
  serve: async () => (await import('./serve')).runServe,
};

function isCommand(text: string): text is Command {
  return COMMANDS.some((command) => command === text);
}

/** True when the option stands among the arguments before a `--`. */
function has(args: readonly string[], ...options: string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? undefined : end).some((arg) => options.includes(arg));
}

async function dispatch(args: string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  const help = has(args, '--help', '-h');
  if (command !== undefined && isCommand(command)) {
    if (!help) {
      const runCommand = await LOAD[command]();
      return runCommand(rest, terminal);
    }
    terminal.print(COMMAND_HELP[command][terminal.language]);
    return 0;
  }
  if (help) {
    terminal.print(GENERAL_HELP[terminal.language]);
    return 0;
  }
  if (has(args, '--version', '-V')) {
    terminal.print(`${programVersion}\n`);
    return 0;
  }
  if (command === undefined) {
    terminal.say(GENERAL_HELP[terminal.language].trimEnd());
    return 2;
  }
  if (command.startsWith('-')) throw unknownOption(command);
  throw new UsageError({
    ar: `أمر غير معروف: \u2068${command}\u2069. الأوامر: \u2068${COMMANDS.join(', ')}\u2069.`,
    en: `Unknown command: ${command}. The commands are: ${COMMANDS.join(', ')}.`,
  });
}

/**
 * Runs the command line.
 * @param args what follows the program's name
 * @returns the exit code: 0 done, 1 the content or the machine is at fault, 2 wrong usage
 */
export async function run(
  args: readonly string[],
  env: Record<string, string | undefined>,
  streams: Omit<Terminal, 'language'>,
): Promise<number> {
  let terminal: Terminal = { ...streams, language: 'en' };
  try {
    terminal = { ...streams, language: chooseLanguage([], env).language };
    const { language, rest } = chooseLanguage(args, env);
    terminal = { ...streams, language };
    return await dispatch(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      tell(terminal, error.words);
      return 2;
    }
    const { code, detail } = refusalOf(error);
    terminal.say(describeRefusal(code, detail, terminal.language));
    return 1;
  }
}
