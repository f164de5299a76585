import packageJson from '../../package.json';

/** The program's version, as its package says. */
export const programVersion: string = packageJson.version;
