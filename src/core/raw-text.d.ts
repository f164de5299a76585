// Vite hands the text of a file to the module that imports it with this suffix.
declare module '*?raw' {
  const text: string;
  export default text;
}
